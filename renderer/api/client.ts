import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '../../shared/contract'
import { createTransport } from './transport'

/** Every procedure of the core, typed by the contract; failures reject with what `failureOf` reads. */
export const client: ContractRouterClient<Contract> = createORPCClient(createTransport())

/** The same procedures as query and mutation options for TanStack Query. */
export const orpc = createTanstackQueryUtils(client)

/** This window's name in saves and events, so that it can tell its own changes from another's. */
export const windowId: string = crypto.randomUUID()
