/** Lets the pane paint, and the user's click on *Annuler* arrive, between two stages. */
export async function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
