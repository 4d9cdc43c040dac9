/** What every stored block has. */
export interface StoredBlock {
  id?: string | null;
  blockType: string;
}
