/** What a name of a country, its people or its seat of government stands for. */
export interface TerritorySense {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly sense: 'name' | 'demonym' | 'capital' | 'seat'
}

/** The country a form stands for: "Russia", "Russian", "Russians", "Moscow", "Kremlin"; undefined when unknown or unsafe. Case matters. */
export function findTerritory(_form: string): TerritorySense | undefined {
  return undefined
}
