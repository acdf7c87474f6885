import { type FailureCode, failureWords } from './failure.ts';
import { Notice } from './notice.tsx';

/** An answer that did not come: why, and the way to ask again, in the words of `again`. */
export function Failed(props: { code: FailureCode; again: string; onAgain: () => void }) {
  return (
    <Notice tone="bad">
      <p>{failureWords(props.code)}</p>
      <button type="button" class="button" onClick={props.onAgain}>
        {props.again}
      </button>
    </Notice>
  );
}
