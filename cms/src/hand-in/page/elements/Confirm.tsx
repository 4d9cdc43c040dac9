'use client';
import { useEffect, useId, useRef } from 'react';

interface ConfirmProps {
  heading: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks once more before something that cannot be undone. */
export function Confirm({ heading, text, yes, no, onYes, onNo }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-text`} onCancel={onNo}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p id={`${id}-text`}>{text}</p>
      <div className="ways">
        <button type="button" className="button" onClick={onNo} autoFocus>
          {no}
        </button>
        <button type="button" className="button strong" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
