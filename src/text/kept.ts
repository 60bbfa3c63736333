/** An answer that depends on one object only, worked out once and kept as long as the object is. */
export function keptFor<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = answer(key)
    kept.set(key, { value })
    return value
  }
}

/** The same for the places of an object, such as the words of a sentence. */
export function keptForPlaces<K extends object, V>(answer: (key: K, place: number) => V): (key: K, place: number) => V {
  const placesOf = keptFor<K, { readonly value: V }[]>(() => [])
  return (key, place) => {
    const places = placesOf(key)
    const known = places[place]
    if (known) return known.value
    const value = answer(key, place)
    places[place] = { value }
    return value
  }
}
