import { PublishingPanel as PublishingPanel_46b28ae5fca9a7bd054fa8373627ca51 } from '../../../studio/publishing-panel/PublishingPanel.tsx'
import { BlockLabel as BlockLabel_6f206b01fe4ed4e9711c9864836cc6f7 } from '../../../studio/block-label/BlockLabel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RegistrationsPanel as RegistrationsPanel_584c8a8efe8bdcd5b3d804b9960af537 } from '../../../studio/registrations-panel/RegistrationsPanel.tsx'
import { AgendaPanel as AgendaPanel_33c68eced75339e16234219da7876c66 } from '../../../studio/agenda-editor/AgendaPanel.tsx'
import { AgendaCell as AgendaCell_33c68eced75339e16234219da7876c66 } from '../../../studio/agenda-editor/AgendaPanel.tsx'
import { AgendaEditor as AgendaEditor_d0f86a827215d36065e25e5073eb98f6 } from '../../../studio/agenda-editor/AgendaEditor.tsx'
import { PlacementPanel as PlacementPanel_db62343d0969499889ae84d94cfa3723 } from '../../../studio/agenda-editor/PlacementPanel.tsx'
import { TrackField as TrackField_eb4a6987d6d7022d2ab10746905e36aa } from '../../../studio/agenda-editor/TrackField.tsx'
import { RegistrationPanel as RegistrationPanel_e560c47c2180f984525a7234bfb35d1e } from '../../../studio/registrations-panel/RegistrationPanel.tsx'
import { MembershipPanel as MembershipPanel_850301b1165fb5a24172c3b25df1ad15 } from '../../../studio/membership/MembershipPanel.tsx'
import { ConfirmationCell as ConfirmationCell_ce1ad488813ad7795a3f08c68f5c7b67 } from '../../../studio/membership/ConfirmationCell.tsx'
import { Nothing as Nothing_926f15e0cd7b23191472432037622806 } from '../../../studio/review-queue/Nothing.tsx'
import { MemberTabs as MemberTabs_08b0428c76785dd4bec7f88c8a79e55f } from '../../../studio/membership/MemberTabs.tsx'
import { ApplicationPanel as ApplicationPanel_1bb6bc71c5a2ee62039eb6413cf25728 } from '../../../studio/application-panel/ApplicationPanel.tsx'
import { ApplicationTabs as ApplicationTabs_49862fce03fd0f873f4c7f0418e9eb32 } from '../../../studio/application-queue/ApplicationTabs.tsx'
import { ShowingPanel as ShowingPanel_be8442512eee0eeb893aff52514e80da } from '../../../studio/showing-panel/ShowingPanel.tsx'
import { SafeguardingPanel as SafeguardingPanel_f4eec9c583cd255ed8ba11973b7a9093 } from '../../../studio/safeguarding-panel/SafeguardingPanel.tsx'
import { TranscriptEditor as TranscriptEditor_73760f73897e1bb613563a519890d000 } from '../../../studio/transcript-editor/TranscriptEditor.tsx'
import { ConsentsPanel as ConsentsPanel_4087fcc3404bd4ff99266291d94fc30a } from '../../../studio/consents-panel/ConsentsPanel.tsx'
import { Listen as Listen_0a6b35e25d35dd2cd6919db6455ce6b8 } from '../../../studio/recording-player/Listen.tsx'
import { RecordingUpload as RecordingUpload_b302b0b9628148fb7143c8c240164817 } from '../../../studio/recording-upload/RecordingUpload.tsx'
import { InvitationPanel as InvitationPanel_3e1a5835ada58def38bba251be616ece } from '../../../studio/invitation-panel/InvitationPanel.tsx'
import { ReviewPanel as ReviewPanel_9135b38f54638cf329c1f9f97a6b91cc } from '../../../studio/review-panel/ReviewPanel.tsx'
import { WaitingCell as WaitingCell_04211d17b5530bf99825c655445f01e4 } from '../../../studio/review-queue/WaitingCell.tsx'
import { FindingsCell as FindingsCell_ef47957f16cf8e8280eb8a015324327b } from '../../../studio/review-queue/FindingsCell.tsx'
import { QueueTabs as QueueTabs_9a5f5876788daa09348495a9e14e5add } from '../../../studio/review-queue/QueueTabs.tsx'
import { WithdrawPanel as WithdrawPanel_5cc196cf4b6e569a1daca1e8cc376159 } from '../../../studio/withdraw-panel/WithdrawPanel.tsx'
import { SpeakingPanel as SpeakingPanel_9ac8b2ef4bb83db1b430eb8a7f279718 } from '../../../studio/agenda-editor/SpeakingPanel.tsx'
import { Icon as Icon_1bdc8bb31911c8acb62adb13964b633b } from '../../../brand/Icon.tsx'
import { Logo as Logo_c475ab9cb3846d58e5132dde96a07ed4 } from '../../../brand/Logo.tsx'
import { QueueCard as QueueCard_c6a58fa75397afaac05afaf67afb5c83 } from '../../../studio/review-queue/QueueCard.tsx'
import { ApplicationCard as ApplicationCard_bf08a186d286fdad11d49abc4e9846bc } from '../../../studio/application-queue/ApplicationCard.tsx'
import { PersonPanel as PersonPanel_737b37916c8023f64aeec8fd0e26a44a } from '../../../studio/person-panel/PersonPanel.tsx'
import { AlbanianDates as AlbanianDates_4ae5919ac61c9e4523bdce3d044704a3 } from '../../../studio/albanian-dates/AlbanianDates.tsx'
import { FirstUser as FirstUser_fd142a215153f855c620467d7d75cd12 } from '../../../studio/first-user/FirstUser.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/studio/publishing-panel/PublishingPanel.tsx#PublishingPanel": PublishingPanel_46b28ae5fca9a7bd054fa8373627ca51,
  "/studio/block-label/BlockLabel.tsx#BlockLabel": BlockLabel_6f206b01fe4ed4e9711c9864836cc6f7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/studio/registrations-panel/RegistrationsPanel.tsx#RegistrationsPanel": RegistrationsPanel_584c8a8efe8bdcd5b3d804b9960af537,
  "/studio/agenda-editor/AgendaPanel.tsx#AgendaPanel": AgendaPanel_33c68eced75339e16234219da7876c66,
  "/studio/agenda-editor/AgendaPanel.tsx#AgendaCell": AgendaCell_33c68eced75339e16234219da7876c66,
  "/studio/agenda-editor/AgendaEditor.tsx#AgendaEditor": AgendaEditor_d0f86a827215d36065e25e5073eb98f6,
  "/studio/agenda-editor/PlacementPanel.tsx#PlacementPanel": PlacementPanel_db62343d0969499889ae84d94cfa3723,
  "/studio/agenda-editor/TrackField.tsx#TrackField": TrackField_eb4a6987d6d7022d2ab10746905e36aa,
  "/studio/registrations-panel/RegistrationPanel.tsx#RegistrationPanel": RegistrationPanel_e560c47c2180f984525a7234bfb35d1e,
  "/studio/membership/MembershipPanel.tsx#MembershipPanel": MembershipPanel_850301b1165fb5a24172c3b25df1ad15,
  "/studio/membership/ConfirmationCell.tsx#ConfirmationCell": ConfirmationCell_ce1ad488813ad7795a3f08c68f5c7b67,
  "/studio/review-queue/Nothing.tsx#Nothing": Nothing_926f15e0cd7b23191472432037622806,
  "/studio/membership/MemberTabs.tsx#MemberTabs": MemberTabs_08b0428c76785dd4bec7f88c8a79e55f,
  "/studio/application-panel/ApplicationPanel.tsx#ApplicationPanel": ApplicationPanel_1bb6bc71c5a2ee62039eb6413cf25728,
  "/studio/application-queue/ApplicationTabs.tsx#ApplicationTabs": ApplicationTabs_49862fce03fd0f873f4c7f0418e9eb32,
  "/studio/showing-panel/ShowingPanel.tsx#ShowingPanel": ShowingPanel_be8442512eee0eeb893aff52514e80da,
  "/studio/safeguarding-panel/SafeguardingPanel.tsx#SafeguardingPanel": SafeguardingPanel_f4eec9c583cd255ed8ba11973b7a9093,
  "/studio/transcript-editor/TranscriptEditor.tsx#TranscriptEditor": TranscriptEditor_73760f73897e1bb613563a519890d000,
  "/studio/consents-panel/ConsentsPanel.tsx#ConsentsPanel": ConsentsPanel_4087fcc3404bd4ff99266291d94fc30a,
  "/studio/recording-player/Listen.tsx#Listen": Listen_0a6b35e25d35dd2cd6919db6455ce6b8,
  "/studio/recording-upload/RecordingUpload.tsx#RecordingUpload": RecordingUpload_b302b0b9628148fb7143c8c240164817,
  "/studio/invitation-panel/InvitationPanel.tsx#InvitationPanel": InvitationPanel_3e1a5835ada58def38bba251be616ece,
  "/studio/review-panel/ReviewPanel.tsx#ReviewPanel": ReviewPanel_9135b38f54638cf329c1f9f97a6b91cc,
  "/studio/review-queue/WaitingCell.tsx#WaitingCell": WaitingCell_04211d17b5530bf99825c655445f01e4,
  "/studio/review-queue/FindingsCell.tsx#FindingsCell": FindingsCell_ef47957f16cf8e8280eb8a015324327b,
  "/studio/review-queue/QueueTabs.tsx#QueueTabs": QueueTabs_9a5f5876788daa09348495a9e14e5add,
  "/studio/withdraw-panel/WithdrawPanel.tsx#WithdrawPanel": WithdrawPanel_5cc196cf4b6e569a1daca1e8cc376159,
  "/studio/agenda-editor/SpeakingPanel.tsx#SpeakingPanel": SpeakingPanel_9ac8b2ef4bb83db1b430eb8a7f279718,
  "/brand/Icon.tsx#Icon": Icon_1bdc8bb31911c8acb62adb13964b633b,
  "/brand/Logo.tsx#Logo": Logo_c475ab9cb3846d58e5132dde96a07ed4,
  "/studio/review-queue/QueueCard.tsx#QueueCard": QueueCard_c6a58fa75397afaac05afaf67afb5c83,
  "/studio/application-queue/ApplicationCard.tsx#ApplicationCard": ApplicationCard_bf08a186d286fdad11d49abc4e9846bc,
  "/studio/person-panel/PersonPanel.tsx#PersonPanel": PersonPanel_737b37916c8023f64aeec8fd0e26a44a,
  "/studio/albanian-dates/AlbanianDates.tsx#AlbanianDates": AlbanianDates_4ae5919ac61c9e4523bdce3d044704a3,
  "/studio/first-user/FirstUser.tsx#FirstUser": FirstUser_fd142a215153f855c620467d7d75cd12,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
