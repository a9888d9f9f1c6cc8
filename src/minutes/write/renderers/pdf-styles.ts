import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

export const accent = '#1f3a5f';
export const muted = '#555555';
const line = '#9fb0c3';

/** Left, top, right, bottom in points: 2.54 cm, as in the DOCX, so that both break their pages at the same places. */
export const pageMargins: [number, number, number, number] = [72, 72, 72, 72];

export const styles: StyleDictionary = {
  title: { fontSize: 17, bold: true, color: accent, lineHeight: 1.1 },
  itemHeading: { fontSize: 13.5, bold: true, color: accent, lineHeight: 1.1, margin: [0, 11, 0, 4] },
  sectionHeading: { fontSize: 11, bold: true, color: accent, margin: [0, 4, 0, 2] },
  reference: { fontSize: 9.5, color: muted, margin: [0, 0, 0, 2] },
  paragraph: { margin: [0, 0, 0, 6] },
  label: { margin: [0, 2, 0, 1] },
};

export const contentsLines: CustomTableLayout = {
  hLineWidth: (row, node) => (row === 0 || row > node.table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => '#d5dde6',
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 2,
};

export const frameLines: CustomTableLayout = {
  hLineWidth: () => 0.75,
  vLineWidth: () => 0.75,
  hLineColor: () => line,
  vLineColor: () => line,
  fillColor: () => '#f4f7fa',
  paddingLeft: () => 8,
  paddingRight: () => 8,
  paddingTop: () => 5,
  paddingBottom: () => 4,
};

export const tableLines: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => line,
  vLineColor: () => line,
  paddingTop: () => 4,
  paddingBottom: () => 3,
};
