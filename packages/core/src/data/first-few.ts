/** Elements of a list as a message shows them: separated by commas, and of many only the first. */
export function firstFew(elements: readonly (number | string)[], most = 8): string {
  const shown = elements.slice(0, most).join(", ");
  return elements.length > most ? `${shown}, …` : shown;
}
