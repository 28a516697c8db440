/** Plans that tests write: those of the contract, which travels to a live account. */
export * from '../../src/live/contract/plans';
