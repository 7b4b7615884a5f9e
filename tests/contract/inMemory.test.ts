import { openTestCore } from '../support/core'
import { describeContract } from './contractSuite'

describeContract('in memory', async () => openTestCore())
