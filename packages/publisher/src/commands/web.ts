export async function web(): Promise<void> {}
