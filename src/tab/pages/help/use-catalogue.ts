import { tabPaths } from '../../../tab-api/paths.ts';
import type { CatalogueView } from '../../../tab-api/schema.ts';
import { useView, type View } from '../../api/use-view.ts';

/** One entry of the catalogue as the page shows it. */
export type ShownEntry = CatalogueView['entries'][number];

/** The catalogue in force. */
export const useCatalogue = (): View<CatalogueView> => useView<CatalogueView>(tabPaths.catalogue);
