'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './agenda.module.css';

interface DialogProps {
  heading: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog of the browser: it keeps the focus inside, and Escape closes it. */
export function Dialog({ heading, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A click beside it closes it too.
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div>
        <h2 id={id}>{heading}</h2>
        {children}
      </div>
    </dialog>
  );
}
