import { defineForm } from '../forms/definition.ts';
import { registrationActions } from './actions.ts';
import { sessionChoices } from './choices.ts';
import { receiveRegistration } from './receive.ts';
import { eraseRegistrations, expireRegistrations, findRegistrations } from './retention.ts';

/** A place at a summit. */
export const registration = defineForm({
  name: 'registration',
  receive: receiveRegistration,
  choices: sessionChoices,
  actions: registrationActions,
  expire: expireRegistrations,
  find: findRegistrations,
  erase: eraseRegistrations,
});
