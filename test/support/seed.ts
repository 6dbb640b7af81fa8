import fc from "fast-check";

/**
 * Properties draw the same cases on every machine and in every run, so that a change is judged by what it changed. To look
 * further, give another seed: `FC_SEED=$RANDOM npx vitest run`.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 24) });
