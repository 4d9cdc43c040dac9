'use client';

export { AwayPage as default } from '../../../hand-in/page/AwayPage.tsx';
