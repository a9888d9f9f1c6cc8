/** Whether what had the focus is gone, so that the keyboard would begin at the top of the page again. */
export const focusIsLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
