import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
  TabStopType,
} from 'docx';

/** Lengths are twentieths of a point, font sizes half points, border widths eighths of a point: Word's own units. */

const accent = '1F3A5F';
const muted = '555555';
const line = '9FB0C3';
const shade = 'F4F7FA';

export const pageMargin = { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 600 };
export const factTabs = [{ type: TabStopType.LEFT, position: 2000 }];
export const frameTabs = [3300, 6300].map((position) => ({ type: TabStopType.LEFT, position }));
/** A4 without its margins. */
export const textWidth = 9026;

export const bulletReference = 'bullets';
export const numberReference = 'numbers';

const listIndent = { left: 397, hanging: 284 };

export const docxNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletReference,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: listIndent } } }],
    },
    {
      reference: numberReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 454, hanging: 341 } } },
        },
      ],
    },
  ],
};

const single = { style: BorderStyle.SINGLE, size: 6, color: line };
export const frameBorder = {
  top: { ...single, space: 4 },
  bottom: { ...single, space: 4 },
  left: { ...single, space: 6 },
  right: { ...single, space: 6 },
};
export const frameShading = { type: ShadingType.CLEAR, color: 'auto', fill: shade };
export const tableBorders = {
  top: single,
  bottom: single,
  left: single,
  right: single,
  insideHorizontal: single,
  insideVertical: single,
};

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: 'Fact',
    name: 'Fact',
    basedOn: 'Normal',
    paragraph: {
      indent: { left: 2000, hanging: 2000 },
      spacing: { after: 80 },
    },
  },
  {
    id: 'ContentsHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    run: { size: 22, bold: true, color: accent },
    paragraph: { keepNext: true, spacing: { before: 180, after: 40 } },
  },
  { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40 } } },
  {
    id: 'Reference',
    name: 'Reference',
    basedOn: 'Normal',
    run: { size: 19, color: muted },
    paragraph: { keepNext: true, spacing: { after: 40 } },
  },
  { id: 'ListItem', name: 'List Item', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
  {
    id: 'Frame',
    name: 'Frame',
    basedOn: 'Normal',
    paragraph: {
      keepNext: true,
      indent: { left: 140, right: 140 },
      spacing: { before: 0, after: 0 },
    },
  },
  { id: 'Label', name: 'Label', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { before: 60, after: 20 } } },
  { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
  { id: 'AfterTable', name: 'After Table', basedOn: 'Normal', run: { size: 8 }, paragraph: { spacing: { after: 0 } } },
  { id: 'PageFurniture', name: 'Page Furniture', basedOn: 'Normal', run: { size: 17, color: muted } },
];

/** The styles of a document in this language, such as `da-DK`. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, color: '222222', language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: 120, line: 283, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 34, bold: true, color: accent },
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { after: 280, line: 264, lineRule: LineRuleType.AUTO },
          border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: accent, space: 6 } },
        },
      },
      heading1: {
        run: { size: 27, bold: true, color: accent },
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { before: 320, after: 80, line: 264, lineRule: LineRuleType.AUTO },
        },
      },
      heading2: {
        run: { size: 22, bold: true, color: accent },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 180, after: 40 } },
      },
    },
    paragraphStyles,
  };
}
