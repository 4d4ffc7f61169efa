import { Command } from 'commander';
import { addDatasetCommand } from './datasets/add.ts';
import { describeDatasetCommand } from './datasets/describe.ts';
import { fetchDatasetCommand } from './datasets/fetch.ts';
import { followDatasetCommand, unfollowDatasetCommand } from './datasets/follow.ts';
import { followedDatasetsCommand } from './datasets/followed.ts';
import { listDatasetsCommand } from './datasets/list.ts';
import { datasetNamesCommand } from './datasets/names.ts';
import { publishDatasetCommand, unpublishDatasetCommand } from './datasets/publish.ts';
import { removeDatasetCommand } from './datasets/remove.ts';
import { showDatasetCommand } from './datasets/show.ts';
import { datasetVersionsCommand } from './datasets/versions.ts';

/** `sourceline datasets`: the tables that figures are checked against. */
export function datasetsCommand(): Command {
  return new Command('datasets')
    .description(
      'Add, follow, list, show, describe, publish and remove the tables that figures are checked against.',
    )
    .addCommand(addDatasetCommand())
    .addCommand(listDatasetsCommand())
    .addCommand(followDatasetCommand())
    .addCommand(followedDatasetsCommand())
    .addCommand(fetchDatasetCommand())
    .addCommand(unfollowDatasetCommand())
    .addCommand(showDatasetCommand())
    .addCommand(describeDatasetCommand())
    .addCommand(datasetVersionsCommand())
    .addCommand(datasetNamesCommand())
    .addCommand(publishDatasetCommand())
    .addCommand(unpublishDatasetCommand())
    .addCommand(removeDatasetCommand());
}
