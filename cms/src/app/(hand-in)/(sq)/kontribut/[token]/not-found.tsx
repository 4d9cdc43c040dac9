import { ClosedPage } from '../../../../../hand-in/page/welcome/ClosedPage.tsx';
import { explainHandIn } from '../../../../../hand-in/refusal.ts';

const sentence = explainHandIn({ code: 'link-unknown', params: {}, sentence: undefined }, 'sq');

/** A link that opens nothing. */
export default function LinkUnknown() {
  return <ClosedPage language="sq" sentence={sentence} to="child" />;
}
