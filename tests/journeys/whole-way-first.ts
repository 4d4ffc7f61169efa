import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the whole way before the other journeys: it must follow a topic before its story appears. */
export class WholeWayFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = (file: TestSpecification) => (file.moduleId.endsWith('/whole-way.test.ts') ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
