import type { DataProvider } from 'react-admin';
import type { dataProvider } from './dataProvider.ts';

type Provider = typeof dataProvider;

/** The queries and what sends them come with the first page that asks: the sign-in page does without. */
async function load(): Promise<Provider> {
  return (await import('./dataProvider.ts')).dataProvider;
}

export const lateDataProvider = {
  supportAbortSignal: true,
  getList: async (resource, params) => (await load()).getList(resource, params),
  getOne: async (resource, params) => (await load()).getOne(resource, params),
  getMany: async (resource, params) => (await load()).getMany(resource, params),
  getManyReference: async (resource, params) => (await load()).getManyReference(resource, params),
  create: async (resource, params) => (await load()).create(resource, params),
  update: async (resource, params) => (await load()).update(resource, params),
  updateMany: async (resource, params) => (await load()).updateMany(resource, params),
  delete: async (resource, params) => (await load()).delete(resource, params),
  deleteMany: async (resource, params) => (await load()).deleteMany(resource, params),
  performAct: async (...args: Parameters<Provider['performAct']>) => (await load()).performAct(...args),
} satisfies DataProvider;
