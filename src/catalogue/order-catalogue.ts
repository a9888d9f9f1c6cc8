import type { DocumentOrders } from '../documents/document-order.ts';
import type { DocumentFile } from '../documents/make-document.ts';
import type { Clock } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import type { CatalogueFormat } from './catalogue-file.ts';
import { catalogueMediaTypes, writeCatalogueFile } from './catalogue-file.ts';
import type { CatalogueKeeper } from './catalogue-keeper.ts';

/** A consultant's order of the catalogue as a file. What it holds is decided when it is fetched. */
export interface CatalogueOrder {
  readonly tenantId: string;
  readonly personId: string;
  readonly format: CatalogueFormat;
}

export interface OrderedCatalogueWorld {
  readonly keeper: CatalogueKeeper;
  readonly catalogueOrders: DocumentOrders<CatalogueOrder>;
  readonly consultants: readonly string[];
  readonly clock: Clock;
}

/** The catalogue of an order as it stands now; undefined for who is no consultant any more. */
export async function writeOrderedCatalogue(
  { keeper, consultants, clock }: Omit<OrderedCatalogueWorld, 'catalogueOrders'>,
  { tenantId, personId, format }: CatalogueOrder,
): Promise<DocumentFile | undefined> {
  if (!consultants.includes(personId)) return undefined;
  const entries = (await keeper.kept(tenantId)).filter(({ retired }) => !retired).map(({ entry }) => entry);
  const bytes = await writeCatalogueFile(format, entries);
  return { name: `Katalog ${today(clock())}.${format}`, mediaType: catalogueMediaTypes[format], bytes };
}

/** The catalogue that a link leads to; undefined where it leads to none, or no longer. */
export const fetchCatalogue =
  (world: OrderedCatalogueWorld) =>
  async (token: string): Promise<DocumentFile | undefined> => {
    const order = await world.catalogueOrders.find(token);
    return order === undefined ? undefined : writeOrderedCatalogue(world, order);
  };
