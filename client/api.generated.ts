// Generated from the routes of the API by `npm run docs`: change those, not this.

export interface paths {
    "/api/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories, newest first, page by page. */
        get: operations["getStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same stories as a table. */
        get: operations["getStoriesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story whole. */
        get: operations["getStoriesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{slug}/ninjs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story as an item of ninjs 3.0. */
        get: operations["getStoriesBySlugNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{slug}/related": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stories closest to it, each with the reason. */
        get: operations["getStoriesBySlugRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stories/{slug}/recommended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to read next. */
        get: operations["getStoriesBySlugRecommended"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories found by their words, best first. */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same hits as a table. */
        get: operations["getSearchCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The baskets of products, each with its newest version.
         * @description Takes the scope `data:read`, and a member with the permission to change baskets.
         */
        get: operations["getDeskBaskets"];
        put?: never;
        /**
         * Makes a basket with its first version.
         * @description Takes the scope `data:write`, and a member with the permission to change baskets.
         */
        post: operations["postDeskBaskets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/baskets/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One basket with its versions, the newest first, and what each changed.
         * @description Takes the scope `data:read`, and a member with the permission to change baskets.
         */
        get: operations["getDeskBasketsBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/baskets/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the next version of a basket; the figures that are summed for it are checked again.
         * @description Takes the scope `data:write`, and a member with the permission to change baskets.
         */
        post: operations["postDeskBasketsBySlugVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When stories are due, go out, are free of their embargo, or went out: a month or a week, on the portal’s clock.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The corrections the machine proposes, the oldest first; or those decided, the newest first.
         * @description Takes the scope `stories:read`, and a member with the permission to correct stories.
         */
        get: operations["getDeskCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposed correction, and what was decided.
         * @description Takes the scope `stories:read`, and a member with the permission to correct stories.
         */
        get: operations["getDeskCorrectionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/corrections/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a proposed correction: readers see it, and the story’s figures are checked again.
         * @description Takes the scope `corrections:write`, and a member with the permission to correct stories.
         */
        post: operations["postDeskCorrectionsByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/corrections/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismisses a proposed correction: the story stays as it is.
         * @description Takes the scope `corrections:write`, and a member with the permission to correct stories.
         */
        post: operations["postDeskCorrectionsByIdDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/data-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The names that columns of datasets hold, for somebody to decide, page by page; those that wait unless `state` says otherwise.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskDataNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/data-names/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One name in data with every column it stands in, or those of one dataset.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskDataNamesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/data-names/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whom names in data are of: an entity, a new one, or whom they were taken for.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskDataNamesByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/data-names/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that names in data are of nobody; that holds in later versions of the dataset too.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskDataNamesByIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The datasets, each with its newest version.
         * @description Takes the scope `data:read`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskDatasets"];
        put?: never;
        /**
         * Adds a dataset from a file.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        post: operations["postDeskDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dataset: its fields with their roles, its versions and what followed, the stories on it.
         * @description Takes the scope `data:read`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlug"];
        put?: never;
        post?: never;
        /**
         * Removes a dataset that no figure rests on, with its versions and their files.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        delete: operations["deleteDeskDatasetsBySlug"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the columns of a dataset’s newest version are taken to be, what follows, and who settled it.
         * @description Takes the scope `data:read`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlugColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects, confirms or takes back what columns are taken to be; figures that rest on the dataset are checked again.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        patch: operations["patchDeskDatasetsBySlugColumns"];
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the address that a dataset follows fetched as soon as a worker is there.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        post: operations["postDeskDatasetsBySlugFetches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address that a dataset follows, and what came of fetching it.
         * @description Takes the scope `data:read`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlugFollowed"];
        /**
         * Has a dataset follow an address, or changes which, how often and whether it is paused.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        put: operations["putDeskDatasetsBySlugFollowed"];
        post?: never;
        /**
         * Has a dataset follow its address no more; its versions stay.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        delete: operations["deleteDeskDatasetsBySlugFollowed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Shows a dataset to readers, or hides it from them: its page and rows, and what it says of figures.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        put: operations["putDeskDatasetsBySlugPublished"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says yes to the roles of a dataset’s fields, as its newest version has them.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        put: operations["putDeskDatasetsBySlugRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds the next version of a dataset from a file.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        post: operations["postDeskDatasetsBySlugVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/datasets/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import of a dataset that the token’s member began, for an hour; where it failed, why.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskDatasetsImportsById"];
        put?: never;
        post?: never;
        /**
         * Stops an import of a dataset that the token’s member began; nothing of it is kept.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        delete: operations["deleteDeskDatasetsImportsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entities in every state but the rejected ones, the last changed first, page by page.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskEntities"];
        put?: never;
        /**
         * Makes an entity by hand, with its name as its first statement.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entity: what is stated of it and by whom, its relations, its stories, what was decided.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskEntitiesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Says what an entity is called and is; what is left out stays. Of one with a page: whoever publishes.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        patch: operations["patchDeskEntitiesById"];
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single mentions of an entity, the newest story’s first, as they are chosen for a split.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskEntitiesByIdMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads an entity as another from now on, with the reason; it can be taken back.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskEntitiesByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives an entity its page.
         * @description Takes the scope `entities:decide`, and a member with the permission to publish entities.
         */
        post: operations["postDeskEntitiesByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an entity of statements, mentions, relations and names in data of another, with the reason.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskEntitiesByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States a property of an entity, with its source: a title, a story of ours, or a row of a dataset.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskEntitiesByIdStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a merge back: the entity stands for itself again, with all it had.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskEntitiesByIdUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/entities/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the page of an entity back, with the reason; all that is known of it stays.
         * @description Takes the scope `entities:decide`, and a member with the permission to publish entities.
         */
        post: operations["postDeskEntitiesByIdUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events, the newest first, page by page.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event: its reports, why each is there, and figures that differ.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskEventsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Names an event; null names it by a headline again.
         * @description Takes the scope `events:arrange`, and a member with the permission to arrange events.
         */
        patch: operations["patchDeskEventsById"];
        trace?: never;
    };
    "/api/v1/desk/events/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds the reports of another event to this one, and removes the other.
         * @description Takes the scope `events:arrange`, and a member with the permission to arrange events.
         */
        post: operations["postDeskEventsByIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/events/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Splits some reports of an event off into a new one; the program does not put them back.
         * @description Takes the scope `events:arrange`, and a member with the permission to arrange events.
         */
        post: operations["postDeskEventsByIdSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feeds, sitemaps and folders that the newsroom follows, by name, page by page.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        get: operations["getDeskFeeds"];
        put?: never;
        /**
         * Follows a feed or a sitemap, also by the address of a page that names its feed.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        post: operations["postDeskFeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One feed.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        get: operations["getDeskFeedsById"];
        put?: never;
        post?: never;
        /**
         * Follows a feed no longer; its stories stay.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        delete: operations["deleteDeskFeedsById"];
        options?: never;
        head?: never;
        /**
         * Changes how the items of a feed are taken from now on; what is left out stays.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        patch: operations["patchDeskFeedsById"];
        trace?: never;
    };
    "/api/v1/desk/feeds/{id}/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has a feed fetched as soon as a worker is there.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        post: operations["postDeskFeedsByIdFetches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last runs of a feed, and the items that came last.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        get: operations["getDeskFeedsByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops fetching a feed until it is resumed.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        post: operations["postDeskFeedsByIdPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes on fetching a feed that was paused, or that its host ended.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        post: operations["postDeskFeedsByIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/feeds/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads an address as if it were followed, and keeps nothing.
         * @description Takes the scope `feeds:manage`, and a member with the permission to manage sources.
         */
        post: operations["postDeskFeedsTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of all stories, newest story first and in the order of its text, page by page.
         * @description Takes the scope `stories:read`, and a member with the permission to bind figures.
         */
        get: operations["getDeskFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One figure: what it rests on, what is proposed, its verdict, and what was decided.
         * @description Takes the scope `stories:read`, and a member with the permission to bind figures.
         */
        get: operations["getDeskFiguresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts a proposal: the figure rests on it from now on, and is checked at once.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/bind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Binds a figure to a question to a dataset, and checks it at once. Where readers see the figure, or its verdict is signed, it is only proposed.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdBind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/bind-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Binds a figure to a source: somebody who says it, or a document. Where readers see the figure, or its verdict is signed, it is only proposed.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdBindSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/bind-sql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Binds a figure to one SELECT over a dataset where it answers a number, and checks it at once. Where readers see the figure, or its verdict is signed, it is only proposed.
         * @description Takes the scope `figures:decide`, and a member with the permission to sign verdicts.
         */
        post: operations["postDeskFiguresByIdBindSql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hides from readers what is not a figure that anybody would check.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdHide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/overrule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a verdict above the machine’s, with a note that says why.
         * @description Takes the scope `figures:decide`, and a member with the permission to sign verdicts.
         */
        post: operations["postDeskFiguresByIdOverrule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks a figure again now, on the newest version of its data.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdRecheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a proposal: it is kept, and is not made again.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows a hidden figure again; of one that is set aside, says that it is a claim of the story.
         * @description Takes the scope `figures:decide`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the verdict of a figure.
         * @description Takes the scope `figures:decide`, and a member with the permission to sign verdicts.
         */
        post: operations["postDeskFiguresByIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/figures/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a question to a dataset as the check would, and keeps nothing.
         * @description Takes the scope `stories:read`, and a member with the permission to bind figures.
         */
        post: operations["postDeskFiguresByIdTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The addresses that datasets follow, and what came of fetching them.
         * @description Takes the scope `data:read`, and a member with the permission to manage datasets.
         */
        get: operations["getDeskFollowed"];
        put?: never;
        /**
         * Fetches an address, and adds what comes as a dataset that follows it.
         * @description Takes the scope `data:write`, and a member with the permission to manage datasets.
         */
        post: operations["postDeskFollowed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board of a front page, or of a section; its ETag is what a change of it names.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        get: operations["getDeskFront"];
        /**
         * Arranges a board whole: its stories in their order, each with start and end.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        put: operations["putDeskFront"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/front/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes again what the token’s member has undone last.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        post: operations["postDeskFrontRedo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/front/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings an earlier version of a board back, as a new one.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        post: operations["postDeskFrontRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/front/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undoes the last change of a board, if it was of the token’s member.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        post: operations["postDeskFrontUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/front/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a board was before: every version, the newest first.
         * @description Takes the scope `front:arrange`, and a member with the permission to arrange front.
         */
        get: operations["getDeskFrontVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The watch lists that are loaded, each with its newest version and its age.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        get: operations["getDeskLists"];
        put?: never;
        /**
         * Imports a watch list from its files, or its next version where it is there.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        post: operations["postDeskLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/lists/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One watch list with its versions, the newest first, and what each changed.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        get: operations["getDeskListsBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/lists/{slug}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports the next version of a watch list from its files.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        post: operations["postDeskListsBySlugVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/lists/{slug}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a watch list, with the entries it added, changed and removed.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        get: operations["getDeskListsBySlugVersionsByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/lists/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import of a watch list that the token’s member began, for an hour; where it failed, why.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        get: operations["getDeskListsImportsById"];
        put?: never;
        post?: never;
        /**
         * Stops an import of a watch list that the token’s member began; nothing of it is kept.
         * @description Takes the scope `lists:import`, and a member with the permission to manage lists.
         */
        delete: operations["deleteDeskListsImportsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log: who did what, the newest first, page by page.
         * @description Takes the scope `log:read`, and a member with the permission to manage people.
         */
        get: operations["getDeskLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pictures of the library, newest first, page by page.
         * @description Takes the scope `media:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskMedia"];
        put?: never;
        /**
         * Adds pictures to the library: each is drawn anew, and taken or refused by itself.
         * @description Takes the scope `media:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One picture: its words, rights and focal point, where it stands, its files, what was done to it.
         * @description Takes the scope `media:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskMediaById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the words of a picture in one language, its rights, what must stay in sight of it.
         * @description Takes the scope `media:write`, and a member with the permission to write stories.
         */
        patch: operations["patchDeskMediaById"];
        trace?: never;
    };
    "/api/v1/desk/media/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a picture out of the library, where no story shows it; its bytes stay.
         * @description Takes the scope `media:write`, and a member with the permission to manage pictures.
         */
        post: operations["postDeskMediaByIdRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/media/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts another file in the place of a picture’s, in every story that shows it; the one before is kept.
         * @description Takes the scope `media:write`, and a member with the permission to manage pictures.
         */
        post: operations["postDeskMediaByIdReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/media/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings a picture that was taken out back into the library.
         * @description Takes the scope `media:write`, and a member with the permission to manage pictures.
         */
        post: operations["postDeskMediaByIdRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The names stories hold, for somebody to decide, page by page; those that wait unless `state` says otherwise.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/mentions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One name with its mentions, all of them or those of a story or a language.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        get: operations["getDeskMentionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/mentions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whom mentions are of: an entity, a new one, or whom they are proposed for.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskMentionsByIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/mentions/{id}/kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what kind of thing mentions name.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskMentionsByIdKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/mentions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that mentions are of nobody; where that is said of all of a name, it is not proposed again.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskMentionsByIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/menus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menus at the head and foot of every page, and the links to the newsroom’s accounts elsewhere.
         * @description Takes the scope `menus:manage`, and a member with the permission to manage menus.
         */
        get: operations["getDeskMenus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/menus/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One menu: header, footer or social.
         * @description Takes the scope `menus:manage`, and a member with the permission to manage menus.
         */
        get: operations["getDeskMenusByPlace"];
        /**
         * Replaces the entries of a menu, which readers see at once; null: the standard menu.
         * @description Takes the scope `menus:manage`, and a member with the permission to manage menus.
         */
        put: operations["putDeskMenusByPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/menus/{place}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings the entries of an earlier version back; 0 is the standard menu.
         * @description Takes the scope `menus:manage`, and a member with the permission to manage menus.
         */
        post: operations["postDeskMenusByPlaceRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/menus/{place}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last 100 versions of a menu, the newest first.
         * @description Takes the scope `menus:manage`, and a member with the permission to manage menus.
         */
        get: operations["getDeskMenusByPlaceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the member’s stories, and where they are wanted: what they have not read, or all of it.
         * @description Takes the scope `notices:manage`, and a member with the permission to write stories.
         */
        get: operations["getDeskNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/notices/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which notices come to the member by mail, and when.
         * @description Takes the scope `notices:manage`, and a member with the permission to write stories.
         */
        get: operations["getDeskNoticesLetters"];
        /**
         * Chooses which notices come to the member by mail, and when.
         * @description Takes the scope `notices:manage`, and a member with the permission to write stories.
         */
        put: operations["putDeskNoticesLetters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks a notice as read; without an id, all of them.
         * @description Takes the scope `notices:manage`, and a member with the permission to write stories.
         */
        post: operations["postDeskNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newsroom’s own pages without their text, drafts too, in the order of the footer.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        get: operations["getDeskPages"];
        put?: never;
        /**
         * Makes a page, as a draft.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        post: operations["postDeskPages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        get: operations["getDeskPagesById"];
        /**
         * Replaces what a page says; readers see it at once if it is published.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        put: operations["putDeskPagesById"];
        post?: never;
        /**
         * Deletes a draft that readers never saw, with its versions.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        delete: operations["deleteDeskPagesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows a page to readers. Refused while it asks questions in brackets, as templates do, or has no text.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        post: operations["postDeskPagesByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Brings the text of an earlier version back, as a new one.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        post: operations["postDeskPagesByIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a page back from readers: it is a draft again.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        post: operations["postDeskPagesByIdUnpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/pages/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest 100 versions of a page, each with its text, the newest first.
         * @description Takes the scope `pages:manage`, and a member with the permission to manage pages.
         */
        get: operations["getDeskPagesByIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who writes stories here, by name.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The places stories are from, and where they are; by their slugs, page by page.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/places/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One place.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskPlacesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects what a place is called and where it is, for all its stories; what is left out stays.
         * @description Takes the scope `places:write`, and a member with the permission to correct places.
         */
        patch: operations["patchDeskPlacesBySlug"];
        trace?: never;
    };
    "/api/v1/desk/redirects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Redirects for addresses that no longer exist, by path, paginated.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        get: operations["getDeskRedirects"];
        put?: never;
        /**
         * Redirects a path that nothing answers.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        post: operations["postDeskRedirects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/redirects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One redirect.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        get: operations["getDeskRedirectsById"];
        put?: never;
        post?: never;
        /**
         * Removes a redirect.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        delete: operations["deleteDeskRedirectsById"];
        options?: never;
        head?: never;
        /**
         * Changes a redirect; what is left out stays.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        patch: operations["patchDeskRedirectsById"];
        trace?: never;
    };
    "/api/v1/desk/redirects/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds redirects, and changes those of the same path; what is refused is left out, and named.
         * @description Takes the scope `redirects:manage`, and a member with the permission to manage redirects.
         */
        post: operations["postDeskRedirectsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a relation between two entities, with its source.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskRelations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/relations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says yes or no to a relation, and sets right what was read wrong; what is left out stays.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskRelationsByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New versions of datasets that contradict published stories, each one case: those that wait, the oldest first, or those closed, the newest first.
         * @description Takes the scope `stories:read`, and a member with the permission to correct stories.
         */
        get: operations["getDeskRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case: what the producer changed, and a page of its stories with every sentence it touches.
         * @description Takes the scope `stories:read`, and a member with the permission to correct stories.
         */
        get: operations["getDeskRevisionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/revisions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepts or declines stories of a case, or sentences of them: each story whole or not at all, with one note to its readers. What keeps one story back leaves the others.
         * @description Takes the scope `corrections:write`, and a member with the permission to correct stories.
         */
        post: operations["postDeskRevisionsByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/revisions/{id}/rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rewrites a sentence of a case; readers see it once its story is accepted.
         * @description Takes the scope `corrections:write`, and a member with the permission to correct stories.
         */
        post: operations["postDeskRevisionsByIdRewrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names that may be on an official list, the surest first; those that wait unless `state` says otherwise.
         * @description Takes the scope `screening:decide`, and a member with the permission to decide hits.
         */
        get: operations["getDeskScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/screening/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hit: ours, the entry of the list, why it was found, and what was decided.
         * @description Takes the scope `screening:decide`, and a member with the permission to decide hits.
         */
        get: operations["getDeskScreeningById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/screening/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps what somebody says of a hit: that they are the same, which takes a note, are not, or that it cannot be told.
         * @description Takes the scope `screening:decide`, and a member with the permission to decide hits.
         */
        post: operations["postDeskScreeningByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/screening/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States of ours what the entry says, where somebody said that they are the same: of what is `offered`.
         * @description Takes the scope `entities:decide`, and a member with the permission to decide hits.
         */
        post: operations["postDeskScreeningByIdStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Looks for any name or number in the lists that are loaded; keeps nothing.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskScreenings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sections in the order readers find them; the ETag is what another order names.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskSections"];
        /**
         * Puts all sections into an order.
         * @description Takes the scope `sections:manage`, and a member with the permission to manage sections.
         */
        put: operations["putDeskSections"];
        /**
         * Makes a section after the others; one that was removed comes back under its address.
         * @description Takes the scope `sections:manage`, and a member with the permission to manage sections.
         */
        post: operations["postDeskSections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/sections/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One section.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskSectionsBySlug"];
        put?: never;
        post?: never;
        /**
         * Removes a section that no story is in.
         * @description Takes the scope `sections:manage`, and a member with the permission to manage sections.
         */
        delete: operations["deleteDeskSectionsBySlug"];
        options?: never;
        head?: never;
        /**
         * Gives a section its names, whole: a language that is left out has none any more. Its address stays.
         * @description Takes the scope `sections:manage`, and a member with the permission to manage sections.
         */
        patch: operations["patchDeskSectionsBySlug"];
        trace?: never;
    };
    "/api/v1/desk/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settings of the newsroom, what sets each, and their newest changes.
         * @description Takes the scope `settings:manage`, and a member with the permission to manage settings.
         */
        get: operations["getDeskSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes settings of the newsroom, all that are sent or none. Those that the environment sets are refused.
         * @description Takes the scope `settings:manage`, and a member with the permission to manage settings.
         */
        patch: operations["patchDeskSettings"];
        trace?: never;
    };
    "/api/v1/desk/settings/changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a setting back to what it was before its newest change.
         * @description Takes the scope `settings:manage`, and a member with the permission to manage settings.
         */
        post: operations["postDeskSettingsChangesByIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where copy comes from, and what its terms allow; by name, page by page.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/sources/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One source.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskSourcesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes the name, address or terms of a source, for all its stories; what is left out stays.
         * @description Takes the scope `sources:write`, and a member with the permission to manage sources.
         */
        patch: operations["patchDeskSourcesBySlug"];
        trace?: never;
    };
    "/api/v1/desk/splits/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a split back; its id is that of the decision among those of the entity.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskSplitsByIdReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/statements/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a withdrawn statement into use again.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskStatementsByIdRestoration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/statements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a statement out of use, with the reason; it stays in the history.
         * @description Takes the scope `entities:decide`, and a member with the permission to review entities.
         */
        post: operations["postDeskStatementsByIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stories of the newsroom in every state, page by page.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStories"];
        put?: never;
        /**
         * Begins a story as a draft, empty or with a copy.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a story stands, and what may be done with it.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What blocks a story, each with what to do, and what was let pass.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/blocks/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets blocks of a story pass, with a reason that is kept.
         * @description Takes the scope `stories:move`, and a member with the permission to publish stories.
         */
        post: operations["postDeskStoriesByIdBlocksPasses"];
        /**
         * Takes back that a block was let pass.
         * @description Takes the scope `stories:move`, and a member with the permission to publish stories.
         */
        delete: operations["deleteDeskStoriesByIdBlocksPasses"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a working copy changes against the story’s text, and what readers were told so far.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdChanges"];
        put?: never;
        /**
         * Publishes the changes of a published story, with a note to readers or a correction, or without where their page stays the same.
         * @description Takes the scope `corrections:write`, and a member with the permission to publish stories.
         */
        post: operations["postDeskStoriesByIdChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps what is written of a story now under a name, to come back to; nothing of the story changes.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdCheckpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said of a story and its passages, in the order of its text.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdComments"];
        put?: never;
        /**
         * Says something of a story or a passage, or answers; whoever is named after an @ is told.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/comments/{comment}/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says that what a comment asks for is done, or open again.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoriesByIdCommentsByCommentSettled"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two texts of a story, word by word.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is written of a story now; its ETag is what a change of it names.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdCopy"];
        /**
         * Saves what is written of a story as its working copy, which readers do not see.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoriesByIdCopy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/embargo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the embargo of a story, or another time for it.
         * @description Takes the scope `stories:move`, and a member with the permission to publish stories.
         */
        put: operations["putDeskStoriesByIdEmbargo"];
        post?: never;
        /**
         * Lifts the embargo of a story now.
         * @description Takes the scope `stories:move`, and a member with the permission to publish stories.
         */
        delete: operations["deleteDeskStoriesByIdEmbargo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a story’s saved text with their verdicts, in its order.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A story in all its languages, the original first, and which texts are older than its.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The live coverage of a story: its summary, key points and entries.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdLive"];
        put?: never;
        /**
         * Makes a story that is not out yet a live blog.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ends the coverage, or goes on with it.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoriesByIdLiveEnded"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts an entry out: readers of a published story have it at once.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdLiveEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry with every text it had; its ETag is what a change of it names.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdLiveEntriesByEntry"];
        /**
         * Changes an entry: readers see that it was updated.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoriesByIdLiveEntriesByEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/entries/{entry}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an entry a key point or none, or moves it by one place among them.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdLiveEntriesByEntryKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/entries/{entry}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an entry back; a notice with the reason stands in its place.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdLiveEntriesByEntryWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/live/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes the summary that stands above all entries; If-Match names its version, "v0" where there is none.
         * @description Takes the scope `live:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoriesByIdLiveSummary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a story: asks for review, approves, schedules, publishes, withdraws; If-Match names the version of its text that was looked at.
         * @description Takes the scope `stories:move`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives a story to a colleague, or says by when it is wanted.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        patch: operations["patchDeskStoriesByIdPlan"];
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/preview-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The links by which people without an account read a story before it is published, the newest first.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdPreviewLinks"];
        put?: never;
        /**
         * Makes a preview link; its address is in this answer and in no other.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdPreviewLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/preview-links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revokes a preview link; once it has ended this changes nothing.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        delete: operations["deleteDeskStoriesByIdPreviewLinksByLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a text of a story as saving it would: figures, names, the same copy, what to link to, what stands in its way. Nothing is kept.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdReading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an earlier text of a story its working copy again; what stands now is kept.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The revisions of a story, newest first, and the texts kept beside it.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One text of a story: `now`, a revision by its number, or a text kept beside it by its id.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdRevisionsByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/set-asides/{aside}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A text set aside beside what stands, and what differs.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoriesByIdSetAsidesByAside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/stories/{id}/set-asides/{aside}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what becomes of a text set aside; both texts are kept whatever is chosen.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        post: operations["postDeskStoriesByIdSetAsidesByAsideSettlement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/story-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lists of stories the member keeps, and those colleagues share.
         * @description Takes the scope `stories:read`, and a member with the permission to write stories.
         */
        get: operations["getDeskStoryLists"];
        /**
         * Keeps a list of stories under a name; one of that name which the member has is written over.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        put: operations["putDeskStoryLists"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/story-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a list the member keeps, or, for whoever reviews stories, one that is shared.
         * @description Takes the scope `stories:write`, and a member with the permission to write stories.
         */
        delete: operations["deleteDeskStoryListsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The token itself: whose it is, and what it may do now.
         * @description Takes any token, and a member with the permission to use tokens.
         */
        get: operations["getDeskToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the portal tells programs of what is published.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        get: operations["getDeskWebhooks"];
        put?: never;
        /**
         * Adds a webhook; the secret its deliveries are signed with is answered here alone.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        post: operations["postDeskWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        get: operations["getDeskWebhooksById"];
        put?: never;
        post?: never;
        /**
         * Removes a webhook with its log.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        delete: operations["deleteDeskWebhooksById"];
        options?: never;
        head?: never;
        /**
         * Changes a webhook, switches it on or off.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        patch: operations["patchDeskWebhooksById"];
        trace?: never;
    };
    "/api/v1/desk/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook and what came of it, the newest first.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        get: operations["getDeskWebhooksByIdDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/webhooks/{id}/pings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test, an event of type `ping`.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        post: operations["postDeskWebhooksByIdPings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/webhooks/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one delivery again, or every event of a span of time, under the same ids.
         * @description Takes the scope `webhooks:manage`, and a member with the permission to manage webhooks.
         */
        post: operations["postDeskWebhooksByIdReplays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dataset with its newest version. */
        get: operations["getDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same datasets as a table. */
        get: operations["getDatasetsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dataset whole. */
        get: operations["getDatasetsBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{slug}/versions/{number}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a version, or those where a column says a value, page by page. */
        get: operations["getDatasetsBySlugVersionsByNumberRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{slug}/versions/{number}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows where a column says a value, as a table. */
        get: operations["getDatasetsBySlugVersionsByNumberRowsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{slug}/versions/{number}/rows/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row of a version, where it may be handed on. */
        get: operations["getDatasetsBySlugVersionsByNumberRowsByRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One figure whole. */
        get: operations["getFiguresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that one of the sums of a figure’s value was taken from, page by page. */
        get: operations["getFiguresByIdRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entities with a dossier by name, page by page. */
        get: operations["getEntities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same entities as a table. */
        get: operations["getEntitiesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entities/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier whole. */
        get: operations["getEntitiesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks a text against the open datasets, and stores nothing of it; only where the setting “Anyone may check a text” is on. */
        post: operations["postCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same figures as a table. */
        post: operations["postCheckCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description What programs tell it by: `urn:sourceline:problem:` and one of the types of docs/api.md. */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong, in one sentence. */
            detail: string;
            /** @description What to do about it; empty where `detail` says it. */
            advice: string;
            /** @description What programs tell the refusal by, such as `sectionKnown`; not all have one. */
            code?: string;
            /** @description What `detail` is filled with, by name: texts and numbers; there where `code` is. */
            params?: {
                [key: string]: string | number;
            };
            /** @description The same, as version 0.1.0 said it. */
            error: {
                /** @enum {string} */
                kind: "bad input" | "login needed" | "not found" | "gone" | "not allowed" | "conflict" | "too large" | "too many" | "misdirected" | "unavailable";
                message: string;
                advice: string;
            };
        } & {
            [key: string]: unknown;
        };
        DeskBasket: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            newest: {
                number: number;
                /** @description Of the Harmonized System, of two, four or six digits; a short one stands for all below it. */
                codes: string[];
                source: string;
                note: string;
                /** Format: date-time */
                made: string;
                by: string | null;
            };
        };
        DeskBasketWhole: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            newest: {
                number: number;
                /** @description Of the Harmonized System, of two, four or six digits; a short one stands for all below it. */
                codes: string[];
                source: string;
                note: string;
                /** Format: date-time */
                made: string;
                by: string | null;
            };
            versions: {
                number: number;
                /** @description Of the Harmonized System, of two, four or six digits; a short one stands for all below it. */
                codes: string[];
                source: string;
                note: string;
                /** Format: date-time */
                made: string;
                by: string | null;
                added: string[];
                removed: string[];
            }[];
        };
        CalendarEntry: {
            /** @enum {string} */
            kind: "due" | "scheduled" | "embargo" | "published";
            /** Format: date-time */
            at: string;
            story: {
                /** Format: uuid */
                id: string;
                headline: string;
                language: string;
                /** @enum {string} */
                state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
            };
            assigned: string | null;
        };
        ProposedCorrection: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "dismissed" | "overtaken";
            /** Format: uuid */
            figure: string;
            quote: string;
            story: {
                slug: string;
                headline: string;
                language: string;
            };
            dataset: string | null;
            before: {
                /** @enum {string} */
                verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                /** @enum {string} */
                reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                value: number | null;
                /** @description Of the dataset; null where nothing was run. */
                version: number | null;
                retrieved: string | null;
            } | null;
            after: {
                /** @enum {string} */
                verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                /** @enum {string} */
                reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                value: number | null;
                /** @description Of the dataset; null where nothing was run. */
                version: number | null;
                retrieved: string | null;
            };
            /** @description The correction in the words the machine proposes. */
            text: string;
            passageBefore: string;
            passageAfter: string | null;
            /** Format: date-time */
            made: string;
            by: string | null;
            decided: string | null;
            note: string;
        };
        DeskDataName: {
            /**
             * Format: uuid
             * @description Of the place with most rows.
             */
            id: string;
            name: string;
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            columns: number;
            datasets: number;
            rows: number;
            /** @description Whether somebody known may be meant. */
            known: boolean;
            first: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As its cells write it. */
                value: string;
                rows: number;
                /** @description As in the download of that version; 1 is the first. */
                firstRow: number;
                /** @enum {string} */
                cue: "known name" | "name without its form" | "identifier" | "column" | "code list";
                score: number;
                entity: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                } | null;
            };
            decided: {
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            candidates: {
                /** Format: uuid */
                id: string;
                label: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null where it only shares the name. */
                score: number | null;
                stories: number;
            }[];
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        DeskDataNameWhole: {
            /**
             * Format: uuid
             * @description Of the place with most rows.
             */
            id: string;
            name: string;
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            columns: number;
            datasets: number;
            rows: number;
            /** @description Whether somebody known may be meant. */
            known: boolean;
            first: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As its cells write it. */
                value: string;
                rows: number;
                /** @description As in the download of that version; 1 is the first. */
                firstRow: number;
                /** @enum {string} */
                cue: "known name" | "name without its form" | "identifier" | "column" | "code list";
                score: number;
                entity: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                } | null;
            };
            decided: {
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            candidates: {
                /** Format: uuid */
                id: string;
                label: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null where it only shares the name. */
                score: number | null;
                stories: number;
            }[];
            /** @description What a decision names in If-Match. */
            etag: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected";
            places: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As its cells write it. */
                value: string;
                rows: number;
                /** @description As in the download of that version; 1 is the first. */
                firstRow: number;
                /** @enum {string} */
                cue: "known name" | "name without its form" | "identifier" | "column" | "code list";
                score: number;
                entity: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                } | null;
            }[];
        };
        DecidedDataName: {
            name: string;
            /** @description How many of them. */
            places: number;
            /** @description Whom they are of, where that was said. */
            entity: string | null;
        };
        DatasetImport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            step: "waiting" | "reading" | "checking" | "writing" | "comparing" | "ended";
            /** @description Null while it runs. */
            added: {
                /** @enum {string} */
                status: "new" | "version" | "same";
                dataset: string;
                version: number;
                rows: number;
            } | null;
        };
        DeskDataset: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            producer: string;
            producerUrl: string | null;
            licence: string;
            licenceUrl: string | null;
            redistributable: boolean;
            /** @description Whether somebody said yes to the roles of its fields. */
            rolesConfirmed: boolean;
            demo: boolean;
            /** @description Since when readers see it; null while it is private. */
            published: string | null;
            newest: {
                number: number;
                sha256: string;
                file: {
                    name: string;
                    bytes: number;
                    /** @enum {string} */
                    format: "csv" | "tsv" | "xlsx" | "parquet" | "jsonl" | "json-stat" | "sdmx-csv" | "sdmx-json" | "sdmx-ml";
                    encoding: string | null;
                };
                rows: number;
                producerVersion: string | null;
                retrieved: string | null;
                sourceUrl: string | null;
                /** @description The terms that its producer’s service gave with it. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description How many values, against the version before; null for the first. */
                changes: {
                    added: number;
                    removed: number;
                    changed: number;
                } | null;
            };
        };
        DeskDatasetWhole: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            producer: string;
            producerUrl: string | null;
            licence: string;
            licenceUrl: string | null;
            redistributable: boolean;
            /** @description Whether somebody said yes to the roles of its fields. */
            rolesConfirmed: boolean;
            demo: boolean;
            /** @description Since when readers see it; null while it is private. */
            published: string | null;
            newest: {
                number: number;
                sha256: string;
                file: {
                    name: string;
                    bytes: number;
                    /** @enum {string} */
                    format: "csv" | "tsv" | "xlsx" | "parquet" | "jsonl" | "json-stat" | "sdmx-csv" | "sdmx-json" | "sdmx-ml";
                    encoding: string | null;
                };
                rows: number;
                producerVersion: string | null;
                retrieved: string | null;
                sourceUrl: string | null;
                /** @description The terms that its producer’s service gave with it. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description How many values, against the version before; null for the first. */
                changes: {
                    added: number;
                    removed: number;
                    changed: number;
                } | null;
            };
            /** @description Of the newest version. */
            fields: {
                name: string;
                /** @enum {string} */
                type: "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "year" | "yearmonth";
                title: string | null;
                description: string | null;
                role: ("reporter" | "partner" | "product" | "flow" | "period" | "value" | "unit" | "frequency" | "basis" | "quantity") | null;
                unit: string | null;
                /** @description What one of it counts: 1000 where the file says thousands. */
                multiplier: number;
                basis: ("CIF" | "FOB") | null;
            }[];
            coverage: {
                frequency: ("month" | "quarter" | "year" | "day") | null;
                periods: number;
                /** @description Its first period, as the file writes it. */
                first: string | null;
                last: string | null;
                reporters: number;
                partners: number;
                products: number;
            };
            versions: {
                number: number;
                sha256: string;
                file: {
                    name: string;
                    bytes: number;
                    /** @enum {string} */
                    format: "csv" | "tsv" | "xlsx" | "parquet" | "jsonl" | "json-stat" | "sdmx-csv" | "sdmx-json" | "sdmx-ml";
                    encoding: string | null;
                };
                rows: number;
                producerVersion: string | null;
                retrieved: string | null;
                sourceUrl: string | null;
                /** @description The terms that its producer’s service gave with it. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description How many values, against the version before; null for the first. */
                changes: {
                    added: number;
                    removed: number;
                    changed: number;
                } | null;
                /** @description How many figures were checked on it. */
                checks: number;
                /** @description How many corrections it made the machine propose. */
                proposals: number;
            }[];
            stories: {
                /** Format: uuid */
                id: string;
                slug: string;
                language: string;
                headline: string;
                published: string | null;
                figures: number;
            }[];
        };
        DatasetColumns: {
            dataset: string;
            version: number;
            /** @description Its number; 0 where none of the version is kept yet. */
            description: number;
            guesses: number;
            frequency: ("day" | "week" | "month" | "quarter" | "half" | "year") | null;
            columns: {
                /** @description One, or one for each period where periods are columns of one measure. */
                columns: string[];
                /**
                 * @description `names`: its cells name what the rows measure, each of which is a measure of its own.
                 * @enum {string}
                 */
                is: "measure" | "place" | "category" | "series" | "ignored" | "time" | "names";
                /** @description The columns of the file that it is read from. */
                held: string[];
                label: string | null;
                measure: {
                    /** @enum {string} */
                    kind: "stock" | "flow" | "count" | "rate" | "growth" | "index" | "price" | "mean" | "ratio" | "unknown";
                    unit: string | null;
                    /** @description What one value counts; null: not known. */
                    multiplier: number | null;
                    follows: {
                        /** @description Null where the table has nothing to do it over. */
                        addedOverTime: boolean | null;
                        /** @description Null where the table has nothing to do it over. */
                        addedOverMembers: boolean | null;
                        /** @description Dimensions that values are not added up over, although their kind allows it: the sex of owners of firms. */
                        notAddedOver: string[];
                        /** @description Null where the table has nothing to do it over. */
                        averagedOverTime: boolean | null;
                        share: boolean;
                    };
                } | null;
                dimension: {
                    members: number;
                    /** @description How many of the members are sums of others. */
                    sums: number;
                    /** @description Some of the members, sums first. */
                    first: string[];
                    /** @description The member that stands for all. */
                    whole: string | null;
                    /** @description Whether a missing row of a reporting country is zero in a sum. */
                    sparse: boolean;
                } | null;
                /** @description 0 to 1; null where there is nothing to be sure of. */
                confidence: number | null;
                /** @description Whether a person should confirm it; nobody has. */
                guess: boolean;
                /** @description Of a table of trade: the role of its field that it follows from, and is corrected by. */
                role: ("reporter" | "partner" | "product" | "flow" | "period" | "value" | "unit" | "frequency" | "basis" | "quantity") | null;
                /** @description Whether the file, or a descriptor beside it, says so itself. */
                stated: boolean;
                /** @description Who last corrected it, or confirmed it as it was. */
                settled: {
                    /** @description Null: the program, or the operator at a terminal. */
                    by: {
                        /** Format: uuid */
                        id: string;
                        /** @description Null for somebody who has left. */
                        name: string | null;
                    } | null;
                    /** Format: date-time */
                    at: string;
                    corrected: boolean;
                } | null;
            }[];
            /** @description As `sourceline datasets describe --set` takes them. */
            corrections: string[];
            history: {
                version: number;
                description: number;
                /** @enum {string} */
                act: "describe" | "correct" | "confirm" | "restore";
                /** @description Null: the program, or the operator at a terminal. */
                by: {
                    /** Format: uuid */
                    id: string;
                    /** @description Null for somebody who has left. */
                    name: string | null;
                } | null;
                /** Format: date-time */
                at: string;
                note: string;
                made: string[];
                undone: string[];
            }[];
        };
        FollowedAddress: {
            dataset: string;
            address: string;
            /** @description Which kind of service is asked; `file`: a file as it lies there. */
            connector: string;
            /**
             * @description How often it is fetched; `auto`: as often as it changes.
             * @enum {string}
             */
            every: "auto" | "hour" | "day" | "week" | "month";
            /** @description A Frictionless descriptor, as JSON, that every fetched file is read with. */
            descriptor: string | null;
            paused: string | null;
            /** @description When it last came whole, changed or not. */
            fetched: string | null;
            /** @description When it last became a version. */
            changed: string | null;
            /** Format: date-time */
            next: string;
            /** @description Null before the first fetch. */
            outcome: ("version" | "same" | "failed") | null;
            /** @description Null where the last fetch went well. */
            failing: {
                /** Format: date-time */
                since: string;
                times: number;
                why: string;
            } | null;
        };
        DeskListedEntity: {
            /** Format: uuid */
            id: string;
            slug: string;
            label: string;
            byLanguage: {
                [key: string]: string;
            };
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            /** @enum {string} */
            state: "proposed" | "known" | "published" | "rejected";
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            names: string[];
            statements: number;
            stories: number;
            proposedIn: number;
            relations: number;
            relationsWait: number;
            hits: number;
            /** Format: date-time */
            changed: string;
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        DeskEntity: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @description Of its page; null where it has none. */
            url: string | null;
            label: string;
            byLanguage: {
                [key: string]: string;
            };
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            /** @enum {string} */
            state: "proposed" | "known" | "published" | "rejected";
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            topic: string | null;
            madeBy: string | null;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            changed: string;
            published: string | null;
            /** @description The entity it was merged into. */
            readAs: {
                /** Format: uuid */
                id: string;
                label: string;
                kind: string;
            } | null;
            merged: {
                /** Format: uuid */
                id: string;
                label: string;
                kind: string;
                /** Format: uuid */
                into: string;
            }[];
            statements: components["schemas"]["DeskStatement"][];
            relations: components["schemas"]["DeskRelation"][];
            stories: {
                slug: string;
                headline: string;
                language: string;
                /** Format: date-time */
                at: string;
                accepted: number;
                proposed: number;
                quote: string;
                sentence: string;
            }[];
            hits: {
                /** Format: uuid */
                id: string;
                list: string;
                entry: string;
                name: string;
                score: number;
                /** @enum {string} */
                state: "waiting" | "same" | "not the same" | "unsure";
            }[];
            decisions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "make" | "accept" | "reject" | "publish" | "unpublish" | "rename" | "describe" | "merge" | "unmerge" | "split" | "unsplit" | "state" | "withdraw" | "restore" | "relation";
                entity: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                };
                other: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                } | null;
                details: unknown;
                why: string;
                by: string | null;
                /** Format: date-time */
                at: string;
                undoneBy: string | null;
            }[];
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        DeskStatement: {
            /** Format: uuid */
            id: string;
            property: string;
            value: string;
            /** @description Empty where it is in none. */
            language: string;
            /** @enum {string} */
            origin: "story" | "dataset" | "list" | "person";
            story: {
                slug: string;
                headline: string;
                language: string;
            } | null;
            dataset: {
                slug: string;
                names: {
                    [key: string]: string;
                };
                number: number;
            } | null;
            row: number | null;
            list: string | null;
            entry: string | null;
            source: {
                title: string;
                url: string | null;
            } | null;
            /** Format: date-time */
            firstSeen: string;
            /** Format: date-time */
            lastSeen: string;
            by: string | null;
            withdrawn: {
                /** Format: date-time */
                at: string;
                by: string | null;
                why: string;
            } | null;
            /** @description That this name is theirs wherever it stands. */
            everywhere: {
                /** Format: date-time */
                at: string;
                by: string | null;
            } | null;
        };
        DeskRelation: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "supplies" | "owns" | "directs" | "member of";
            from: {
                /** Format: uuid */
                id: string;
                label: string;
                kind: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                label: string;
                kind: string;
            } | null;
            starts: string | null;
            ends: string | null;
            goods: string;
            codes: string[];
            baskets: string[];
            endUse: string;
            attribution: {
                [key: string]: unknown;
            } | null;
            story: {
                slug: string;
                headline: string;
                language: string;
            } | null;
            quote: {
                [key: string]: unknown;
            } | null;
            source: {
                title: string;
                url: string | null;
            } | null;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected";
            /** @description Its sentence is no longer in the story. */
            gone: boolean;
            by: string | null;
            decided: string | null;
            note: string;
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        DeskEntityMention: {
            headline: string;
            language: string;
            /** Format: uuid */
            id: string;
            story: string;
            quote: string;
            sentence: string;
            state: string;
        };
        ListedEvent: {
            id: string;
            /** @description What an editor calls it, else the headline of one report. */
            title: string;
            /** @description Of that headline; null where an editor named it. */
            titleLanguage: string | null;
            reports: number;
            /** @description The names of the sources that report it. */
            sources: string[];
            languages: string[];
            /**
             * Format: date-time
             * @description Of its first report.
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description Of its last report.
             */
            lastAt: string;
        };
        DeskEvent: {
            id: string;
            /** @description What an editor calls it, else the headline of one report. */
            title: string;
            /** @description Of that headline; null where an editor named it. */
            titleLanguage: string | null;
            reports: number;
            /** @description The names of the sources that report it. */
            sources: string[];
            languages: string[];
            /**
             * Format: date-time
             * @description Of its first report.
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description Of its last report.
             */
            lastAt: string;
            isNamed: boolean;
            /** @description Goes up by one with each decision of a person. */
            version: number;
            stories: {
                id: string;
                headline: string;
                language: string;
                state: string;
                embargoUntil: string | null;
                /** Format: date-time */
                at: string;
                source: string;
                agency: string | null;
                reason: {
                    /** @enum {string} */
                    why: "translation" | "same copy" | "words" | "names" | "first" | "person";
                    /** @description The report it was put beside. */
                    of: string | null;
                    names: string[];
                    figures: string[];
                    words: string[];
                };
                byPerson: boolean;
            }[];
            decisions: {
                /** @enum {string} */
                kind: "split" | "join" | "rename";
                stories: number;
                title: string | null;
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
            /** @description Figures of the same thing that differ. */
            differences: {
                subject: string | null;
                language: string;
                figures: {
                    claimId: string;
                    storyId: string;
                    exact: string;
                    value: number;
                    high: number | null;
                    unit: string | null;
                }[];
            }[];
            /** @description Whether there are reports or figures that were not compared. */
            differencesPartial: boolean;
        };
        /** @description An event; without the scope `stories:read` nothing that its reports say, nor their headlines. */
        ChangedEvent: {
            id: string;
            /** @description What an editor calls it, else the headline of one report. */
            title?: string;
            /** @description Of that headline; null where an editor named it. */
            titleLanguage?: string | null;
            reports: number;
            /** @description The names of the sources that report it. */
            sources?: string[];
            languages?: string[];
            /**
             * Format: date-time
             * @description Of its first report.
             */
            begunAt?: string;
            /**
             * Format: date-time
             * @description Of its last report.
             */
            lastAt?: string;
            isNamed: boolean;
            /** @description Goes up by one with each decision of a person. */
            version: number;
            stories?: {
                id: string;
                headline: string;
                language: string;
                state: string;
                embargoUntil: string | null;
                /** Format: date-time */
                at: string;
                source: string;
                agency: string | null;
                reason: {
                    /** @enum {string} */
                    why: "translation" | "same copy" | "words" | "names" | "first" | "person";
                    /** @description The report it was put beside. */
                    of: string | null;
                    names: string[];
                    figures: string[];
                    words: string[];
                };
                byPerson: boolean;
            }[];
            decisions?: {
                /** @enum {string} */
                kind: "split" | "join" | "rename";
                stories: number;
                title: string | null;
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
            /** @description Figures of the same thing that differ. */
            differences?: {
                subject: string | null;
                language: string;
                figures: {
                    claimId: string;
                    storyId: string;
                    exact: string;
                    value: number;
                    high: number | null;
                    unit: string | null;
                }[];
            }[];
            /** @description Whether there are reports or figures that were not compared. */
            differencesPartial?: boolean;
        };
        Feed: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "feed" | "sitemap" | "folder";
            address: string;
            source: {
                slug: string;
                name: string;
                /** @enum {string} */
                policy: "own" | "licensed" | "linked";
            };
            /** @description What it is called at the desk. */
            name: string;
            /** @description Of its items, whatever they say; null: as they say. */
            language: string | null;
            /** @description The slug of a section; null: as the items say. */
            section: string | null;
            /** @description The byline of items that name nobody. */
            credit: string;
            /**
             * @description `published`: where the terms of the source allow it; all else becomes a draft.
             * @enum {string}
             */
            goesTo: "draft" | "published";
            /** @description Words or phrases, whatever their case and accents. */
            only: string[];
            /** @description Words or phrases, whatever their case and accents. */
            never: string[];
            /** @enum {string} */
            state: "followed" | "failing" | "paused" | "ended";
            /** @description Null where the last fetch went well. */
            failing: {
                /** Format: date-time */
                since: string;
                times: number;
                /** @enum {string} */
                code: "robots" | "gone" | "missing" | "refused" | "busy" | "server" | "unreachable" | "too large" | "no feed" | "folder" | "ours";
                why: string;
                /** @description What the host answered. */
                status: number | null;
            } | null;
            tried: string | null;
            /** @description When it last came whole, changed or not. */
            fetched: string | null;
            /** @description When something was last new in it. */
            changed: string | null;
            next: string | null;
            /** @description Its address before its host said that it moved. */
            movedFrom: string | null;
            moved: string | null;
            fetches: number;
            /** @description How many fetches were answered with 304. */
            unchanged: number;
            /** @description How many of its items became stories. */
            items: number;
            version: number;
            /** Format: date-time */
            made: string;
        };
        FeedHistory: {
            /** @description The newest first. */
            runs: {
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                /** @description How many in a row came to the same. */
                times: number;
                /** @enum {string} */
                outcome: "new" | "nothing new" | "unchanged" | "failed";
                problem: {
                    /** @enum {string} */
                    code: "robots" | "gone" | "missing" | "refused" | "busy" | "server" | "unreachable" | "too large" | "no feed" | "folder" | "ours";
                    says: string;
                    status: number | null;
                } | null;
                taken: number;
                revised: number;
                withdrawn: number;
                refused: number;
                filtered: number;
            }[];
            /** @description The newest first. */
            came: {
                headline: string | null;
                /** @enum {string} */
                outcome: "taken" | "revised" | "same" | "withdrawn" | "refused" | "filtered";
                reason: string | null;
                /** Format: date-time */
                at: string;
                story: {
                    /** Format: uuid */
                    id: string;
                    state: string | null;
                } | null;
            }[];
        };
        QueuedFigure: {
            /** Format: uuid */
            id: string;
            /** @description The slug of its story. */
            story: string;
            language: string;
            position: number;
            /** @enum {string} */
            place: "headline" | "standfirst" | "text";
            sentence: string;
            quote: string;
            /** @enum {string} */
            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
            /** @description In full: $900 million is 900000000, 70 % is 70. */
            value: number;
            high: number | null;
            unit: string | null;
            /** @enum {string} */
            measure: "level" | "share" | "change" | "ratio" | "rank";
            period: string[] | null;
            subject: {
                reporter: string | null;
                partner: string | null;
                product: string | null;
                flow: ("import" | "export") | null;
                /** @description What is measured, in the words of the text. */
                words: string | null;
                /** @description Of whom or where, in the words of the text. */
                of?: string | null;
            } & {
                [key: string]: unknown;
            };
            attribution: {
                /** @enum {string} */
                kind: "on record" | "background" | "anonymous" | "document";
                who: string;
                role: string | null;
            } | null;
            /** @description One letter: h, w, d, a or u; empty where readers see none. */
            mark: string;
            /** @description Why it is no claim of its story, which only mentions it; POST …/show says that it is one. */
            setAside: ("quoted" | "supposed" | "denied") | null;
            /** @description What it says without a number; null for a figure. Of a place `value` says which, else it is a change of more than 0. */
            statement: ("rank" | "record" | "change" | "comparison") | null;
            hidden: boolean;
            rests: ("query" | "source") | null;
            proposals: number;
            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
            signed: boolean;
        };
        DeskFigure: {
            /** Format: uuid */
            id: string;
            /** @description Which verdict is in force, for If-Match. */
            etag: string;
            url: string | null;
            story: {
                slug: string;
                /** Format: uri */
                url: string;
                headline: string;
                language: string;
            };
            quote: string;
            sentence: string;
            /** @enum {string} */
            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
            /** @description In full: $900 million is 900000000, 70 % is 70. */
            value: number;
            high: number | null;
            unit: string | null;
            /** @enum {string} */
            measure: "level" | "share" | "change" | "ratio" | "rank";
            period: string[] | null;
            subject: {
                reporter: string | null;
                partner: string | null;
                product: string | null;
                flow: ("import" | "export") | null;
                /** @description What is measured, in the words of the text. */
                words: string | null;
                /** @description Of whom or where, in the words of the text. */
                of?: string | null;
            } & {
                [key: string]: unknown;
            };
            attribution: {
                /** @enum {string} */
                kind: "on record" | "background" | "anonymous" | "document";
                who: string;
                role: string | null;
            } | null;
            mark: string | null;
            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
            signed: boolean;
            dataValue: number | null;
            allowed: (number | null)[] | null;
            why: string;
            hidden: boolean;
            published: boolean;
            rests: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "query" | "source";
                query: (components["schemas"]["TradeQuestion"] | components["schemas"]["TableQuestion"]) | null;
                source: components["schemas"]["FigureSource"] | null;
                words: string | null;
                note: string;
            } | null;
            proposals: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "query" | "source";
                query: (components["schemas"]["TradeQuestion"] | components["schemas"]["TableQuestion"]) | null;
                source: components["schemas"]["FigureSource"] | null;
                score: number | null;
                /** @description Which words of the story led to the question. */
                because: string[];
                /** @description Whether another question fits the words as well. */
                tied: boolean;
                /** Format: date-time */
                proposed: string;
                tried: components["schemas"]["TriedQuestion"] | null;
            }[];
            /** @description What it rested on or was proposed to rest on, the newest first. */
            past: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "query" | "source";
                query: (components["schemas"]["TradeQuestion"] | components["schemas"]["TableQuestion"]) | null;
                source: components["schemas"]["FigureSource"] | null;
                /** @enum {string} */
                state: "accepted" | "rejected" | "replaced";
                by: string | null;
                /** Format: date-time */
                at: string;
                note: string;
            }[];
            history: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                /** @enum {string} */
                reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                value: number | null;
                /** @description What the data said when the story was published, and in which version, of the data or of the people they are divided by. */
                revised: {
                    value: number;
                    version: number;
                    /** @enum {string} */
                    of: "data" | "people";
                } | null;
                /** @description A later period than the one stated, and what the data say of it. */
                stale: {
                    /** @description Half open: the first day, and the day after the last. */
                    period: string[];
                    value: number;
                } | null;
                signed: boolean;
                by: string | null;
                note: string;
                url: string | null;
            }[];
        } & {
            [key: string]: unknown;
        };
        TradeQuestion: {
            dataset: string;
            value: string;
            /** @enum {string} */
            statistic: "level" | "share" | "change" | "ratio" | "rank";
            filter: {
                reporter: {
                    areas: string[];
                } | null;
                partner: {
                    areas: string[];
                } | null;
                product: {
                    basket: string;
                } | {
                    codes: string[];
                } | {
                    /** @constant */
                    total: true;
                };
                flow: ("import" | "export") | null;
            };
            /** @description Half open: the first day, and the day after the last. */
            period: string[];
            part: {
                reporter: {
                    areas: string[];
                } | null;
                partner: {
                    areas: string[];
                } | null;
                product: {
                    basket: string;
                } | {
                    codes: string[];
                } | {
                    /** @constant */
                    total: true;
                };
                flow: ("import" | "export") | null;
            } | null;
            from: string[] | null;
            rank: {
                /** @enum {string} */
                along: "reporter" | "partner" | "product";
                of: string;
            } | null;
            /** @description One SELECT of a data editor, in the place of the rest. */
            sql: string | null;
        };
        TableQuestion: {
            dataset: string;
            /** @enum {string} */
            statistic: "value" | "sum" | "mean" | "change" | "share" | "ratio" | "rank" | "count";
            of: {
                /** @description The column of the measure, or the first of its columns. */
                measure: string;
                /** @description Codes by the column of their dimension; one that is left out is read whole. */
                members: {
                    [key: string]: string[];
                };
                time: [
                    string,
                    string
                ] | null;
            };
            /**
             * @description What it is compared with: the earlier value, the whole of a share, the other value.
             * @default null
             */
            against: {
                /** @description The column of the measure, or the first of its columns. */
                measure: string;
                /** @description Codes by the column of their dimension; one that is left out is read whole. */
                members: {
                    [key: string]: string[];
                };
                time: [
                    string,
                    string
                ] | null;
            } | null;
            /** @default null */
            how: ("absolute" | "percent" | "points") | null;
            /** @default false */
            yearly: boolean;
            /** @description Of a change over time: of the changes from each period to the next, the largest or the smallest. */
            steps?: {
                /** @enum {string} */
                order: "most" | "least";
                /**
                 * @description Whether there is an answer only if the change before them went another way.
                 * @default false
                 */
                isWhole: boolean;
            };
            /** @default null */
            rank: {
                /** @description The column that is ranked along; null ranks periods. */
                along: string | null;
                /** @enum {string} */
                order: "most" | "least";
                /** @default null */
                among: string[] | null;
                /** @default null */
                since: [
                    string,
                    string
                ] | null;
                /** Format: date */
                until?: string;
            } | null;
            /** @default null */
            counted: {
                along: string;
                /** @default null */
                among: string[] | null;
                /** @enum {string} */
                is: "above" | "below";
                than: number | [
                    string,
                    string
                ];
            } | null;
            /** @description The people among whom a value is shared out, in a dataset of their own. */
            per?: {
                dataset: string;
                /** @description The same places, and the same year, in the dataset of people. */
                of: {
                    /** @description The column of the measure, or the first of its columns. */
                    measure: string;
                    /** @description Codes by the column of their dimension; one that is left out is read whole. */
                    members: {
                        [key: string]: string[];
                    };
                    time: [
                        string,
                        string
                    ] | null;
                };
                /** @description For how many of them: 1 for each. */
                people: 1 | 100 | 1000 | 10000 | 100000 | 1000000;
            };
        };
        FigureSource: {
            /** @enum {string} */
            kind: "on record" | "background" | "anonymous" | "document";
            who: string;
            role: string | null;
            title: string | null;
            url: string | null;
        };
        TriedQuestion: {
            /** @description The question in words. */
            words: string;
            sql: string | null;
            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
            /** @description What the data say, in the unit of the figure. */
            value: number | null;
            why: string;
            /** @description Why it could not be asked. */
            failure: string | null;
        };
        Board: {
            edition: string;
            /** @description Null: the front page. */
            section: string | null;
            /** @description 0 before anything was placed. */
            version: number;
            slots: {
                /** Format: uuid */
                story: string;
                starts: string | null;
                ends: string | null;
                headline: string | null;
                state: ("draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted") | null;
                /** @description Whether its time has come and is not over. */
                on: boolean;
            }[];
        };
        Slot: {
            /** Format: uuid */
            story: string;
            starts: string | null;
            ends: string | null;
        };
        ListImport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            step: "waiting" | "reading" | "saving" | "comparing" | "ended";
            /** @description Null while it runs. */
            added: {
                /** @enum {string} */
                status: "imported" | "same" | "same entries, later date";
                list: string;
                version: number;
                entries: number;
                notes: string[];
            } | null;
        };
        DeskWatchList: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            /** @enum {string} */
            format: "ofac" | "ofac-consolidated" | "un" | "bis-dpl" | "opensanctions" | "csv";
            producer: string;
            url: string | null;
            licence: string;
            licenceUrl: string | null;
            redistributable: boolean;
            demo: boolean;
            periodDays: number;
            age: {
                days: number;
                dated: boolean;
                stale: boolean;
            };
            newest: components["schemas"]["ListVersion"];
            /** @description The whole version that is read with a newest one that lacks a file; the age is its. */
            behind: components["schemas"]["ListVersion"] | null;
            hits: {
                waiting: number;
                same: number;
                "not the same": number;
                unsure: number;
            };
        };
        ListVersion: {
            number: number;
            /** @description Of its entries, whatever their order. */
            sha256: string;
            asOf: string | null;
            files: {
                name: string;
                bytes: number;
                sha256: string;
                rows: number;
            }[];
            /** @description Files of its set that were not there. */
            missing: string[];
            entryCount: number;
            /** @description Against the version before; null for the first. */
            changes: {
                against: number;
                added: number;
                changed: number;
                removed: number;
                cannotTell: number;
            } | null;
            note: string;
            /** Format: date-time */
            imported: string;
        };
        DeskWatchListWhole: {
            slug: string;
            names: {
                [key: string]: string;
            };
            about: string;
            /** @enum {string} */
            format: "ofac" | "ofac-consolidated" | "un" | "bis-dpl" | "opensanctions" | "csv";
            producer: string;
            url: string | null;
            licence: string;
            licenceUrl: string | null;
            redistributable: boolean;
            demo: boolean;
            periodDays: number;
            age: {
                days: number;
                dated: boolean;
                stale: boolean;
            };
            newest: components["schemas"]["ListVersion"];
            /** @description The whole version that is read with a newest one that lacks a file; the age is its. */
            behind: components["schemas"]["ListVersion"] | null;
            hits: {
                waiting: number;
                same: number;
                "not the same": number;
                unsure: number;
            };
            versions: components["schemas"]["ListVersion"][];
        };
        ListVersionWhole: {
            number: number;
            /** @description Of its entries, whatever their order. */
            sha256: string;
            asOf: string | null;
            files: {
                name: string;
                bytes: number;
                sha256: string;
                rows: number;
            }[];
            /** @description Files of its set that were not there. */
            missing: string[];
            entryCount: number;
            /** @description Against the version before; null for the first. */
            changes: {
                against: number;
                added: number;
                changed: number;
                removed: number;
                cannotTell: number;
            } | null;
            note: string;
            /** Format: date-time */
            imported: string;
            /** @description At most 20000 of each; the counts are whole. */
            entries: {
                added: {
                    key: string;
                    name: string | null;
                }[];
                changed: {
                    key: string;
                    name: string | null;
                    fields: string[];
                }[];
                removed: {
                    key: string;
                    name: string | null;
                }[];
            } | null;
        };
        Picture: {
            /** Format: uuid */
            id: string;
            src: string;
            width: number;
            height: number;
            alt: string;
            caption: string;
            credit: string;
            /** @description In how many stories and working copies it stands. */
            uses: number;
            sha256: string;
            /** Format: date-time */
            added: string;
        } & {
            [key: string]: unknown;
        };
        PictureWhole: {
            /** Format: uuid */
            id: string;
            src: string;
            width: number;
            height: number;
            alt: string;
            caption: string;
            credit: string;
            /** @description In how many stories and working copies it stands. */
            uses: number;
            sha256: string;
            /** Format: date-time */
            added: string;
            /** @description What a change of it names in If-Match. */
            etag: string;
            /** @description By language. */
            alts: {
                [key: string]: string;
            };
            /** @description By language. */
            captions: {
                [key: string]: string;
            };
            rights: {
                holder: string;
                licence: string;
                territories: string;
                note: string;
                /** @description The last day it may be used. */
                expiresOn: string | null;
                state: ("expired" | "expiring") | null;
            };
            /** @description What must stay in sight when it is cropped: from the left and the top. */
            focal: {
                x: number;
                y: number;
            };
            name: string;
            mime: string;
            /** @description Goes up with each file that replaces the one before. */
            version: number;
            /** @description Why sizes of it could not be made, which is tried again; empty where nothing failed. */
            sizesFailure: string;
            /** Format: date-time */
            changed: string;
            /** @description When it was taken out of the library. */
            removed: string | null;
            usedIn: {
                /** Format: uuid */
                storyId: string;
                headline: string;
                language: string;
                /** @enum {string} */
                state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
                slug: string;
                places: ("story" | "copy" | "set aside")[];
                isLead: boolean;
                /** @description Whether readers see the story with it now. */
                isOut: boolean;
            }[];
            files: {
                version: number;
                name: string;
                mime: string;
                size: number;
                /** Format: date-time */
                at: string;
            }[];
            history: {
                /** @enum {string} */
                kind: "add" | "describe" | "replace" | "remove" | "bring back";
                details: {
                    [key: string]: unknown;
                };
                by: string | null;
                /** Format: date-time */
                at: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        DeskName: {
            /**
             * Format: uuid
             * @description Of the mention it is shown by.
             */
            id: string;
            name: string;
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            mentions: number;
            stories: number;
            score: number;
            cue: string;
            role: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            first: {
                story: string;
                language: string;
                place: string;
                start: number;
                quote: string;
                sentence: string;
            };
            /** Format: date-time */
            newest: string;
            decided: {
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            candidates: {
                /** Format: uuid */
                id: string;
                label: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null where it only shares the name. */
                score: number | null;
                stories: number;
            }[];
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        DeskNameWhole: {
            /**
             * Format: uuid
             * @description Of the mention it is shown by.
             */
            id: string;
            name: string;
            /**
             * @description A schema of FollowTheMoney; Place is its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            mentions: number;
            stories: number;
            score: number;
            cue: string;
            role: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string | null;
            first: {
                story: string;
                language: string;
                place: string;
                start: number;
                quote: string;
                sentence: string;
            };
            /** Format: date-time */
            newest: string;
            decided: {
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            candidates: {
                /** Format: uuid */
                id: string;
                label: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null where it only shares the name. */
                score: number | null;
                stories: number;
            }[];
            /** @description What a decision names in If-Match. */
            etag: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected";
            occurrences: {
                /** Format: uuid */
                id: string;
                story: string;
                headline: string;
                language: string;
                place: string;
                quote: string;
                sentence: string;
                score: number;
                cue: string;
                role: string;
                entity: {
                    /** Format: uuid */
                    id: string;
                    label: string;
                } | null;
            }[];
        };
        DecidedName: {
            name: string;
            /** @description How many of them. */
            mentions: number;
            /** @description Whom they are of, where that was said. */
            entity: string | null;
        };
        Menu: {
            /** @enum {string} */
            place: "header" | "footer" | "social";
            /** @description Goes up by one with each change; 0: nobody changed it. */
            version: number;
            /** @description Whether it is what the portal shows of itself. */
            isStandard: boolean;
            entries: components["schemas"]["MenuEntry"][];
        };
        MenuEntry: {
            target: string;
            labels: {
                [key: string]: string;
            };
        };
        Notice: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "given" | "comment" | "answer" | "mention" | "sent back" | "approved" | "moved" | "due soon" | "overdue" | "stuck" | "replaced" | "ended" | "canceled" | "picture canceled" | "left";
            story: {
                /** Format: uuid */
                id: string;
                headline: string;
                language: string;
            };
            /** @description Null where the clock did it. */
            by: string | null;
            about: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            read: string | null;
            /** Format: uri */
            url: string;
        };
        DeskLetters: {
            /** @enum {string} */
            mine: "off" | "at once" | "daily";
            /** @enum {string} */
            comments: "off" | "at once" | "daily";
            /** @enum {string} */
            moves: "off" | "at once" | "daily";
            /** @enum {string} */
            times: "off" | "at once" | "daily";
        };
        Body: {
            /** @constant */
            type: "doc";
            content: ({
                type: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        NewsroomPage: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description What its translations share.
             */
            groupId: string;
            /** @enum {string} */
            kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
            slug: string;
            language: string;
            title: string;
            standfirst: string | null;
            /** @description Its place at the foot of every page. */
            footer: number | null;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Goes up by one with each change. */
            version: number;
            /** @description When readers could see it first. */
            publishedAt: string | null;
            /** Format: date-time */
            changedAt: string;
            body: components["schemas"]["Body"];
        };
        ListedNewsroomPage: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description What its translations share.
             */
            groupId: string;
            /** @enum {string} */
            kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
            slug: string;
            language: string;
            title: string;
            standfirst: string | null;
            /** @description Its place at the foot of every page. */
            footer: number | null;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Goes up by one with each change. */
            version: number;
            /** @description When readers could see it first. */
            publishedAt: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        KeptPlace: {
            slug: string;
            /** @description ISO 3166-1, two letters. */
            country: string | null;
            /** @description By tag of language, such as en. */
            names: {
                [key: string]: string;
            };
            /** @description In degrees; null, with the longitude, where nobody said. */
            latitude: number | null;
            longitude: number | null;
            version: number;
            /** @description How many are from there, in whatever state. */
            stories: number;
        };
        Redirect: {
            /** Format: uuid */
            id: string;
            /** @description A path that nothing answers, such as `/old/story`; `/old/*` is every path under it. */
            from: string;
            /** @description A path of the portal or an https address; `*` at its end is the rest of the path. */
            to: string;
            /** @description Answered with 301, else with 302. */
            permanent: boolean;
            /** @description How often it was followed. */
            hits: number;
            /** @description The last day on which it was. */
            lastHit: string | null;
            version: number;
            /** Format: date-time */
            made: string;
        };
        RevisionCase: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "decided" | "superseded";
            /** @description Its slug. */
            dataset: string;
            /** @description The version before. */
            from: number | null;
            /** @description The version that the case is about. */
            to: number;
            retrieved: string | null;
            /** Format: date-time */
            opened: string;
            closed: string | null;
            stories: number;
            sentences: number;
            /** @description How many sentences wait. */
            waiting: number;
            changes: {
                added: number;
                removed: number;
                changed: number;
                largest: {
                    reporter: string | null;
                    partner: string | null;
                    product: string | null;
                    flow: string | null;
                    from: string | null;
                    to: string | null;
                    before: number | null;
                    after: number | null;
                }[];
            } | null;
            /** @description How many other figures were checked on the version and hold. */
            stillHold: number;
            decisions: {
                /** Format: uuid */
                story: string;
                /** @enum {string} */
                decision: "accepted" | "dismissed";
                sentences: number;
                by: string | null;
                /** Format: date-time */
                at: string;
                note: string;
            }[];
        };
        ScreeningHit: {
            /** Format: uuid */
            id: string;
            entity: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
            };
            entry: components["schemas"]["ListEntry"];
            version: components["schemas"]["ReadInVersion"];
            score: number;
            threshold: number;
            /** @enum {string} */
            state: "waiting" | "same" | "not the same" | "unsure";
            /** @description Why it waits again, where it was decided before. */
            reason: ({
                kind: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            found: string;
            /** Format: date-time */
            changed: string;
            /** @description Since when the entry is not on its list, or not found. */
            gone: string | null;
            /** @description What a decision names in If-Match. */
            etag: string;
        };
        ListEntry: {
            /** @description The list’s own number for it. */
            key: string;
            /** @enum {string} */
            schema: "Person" | "Company" | "Organization" | "PublicBody" | "LegalEntity" | "Vessel" | "Airplane";
            names: {
                name: string;
                kind: string;
            }[];
            countries: string[];
            birthDates: string[];
            identifiers: {
                kind: string;
                value: string;
                country: string | null;
            }[];
            addresses: string[];
            programmes: string[];
            listedOn: string | null;
            remarks: string;
            linkedTo: string[];
            url: string | null;
        };
        ReadInVersion: {
            list: string;
            names: {
                [key: string]: string;
            };
            number: number;
            asOf: string | null;
            imported: string;
            /** @description Files of its set that were not there. */
            missing: string[];
            behind: {
                number: number;
                asOf: string | null;
                imported: string;
            } | null;
        };
        ScreeningHitWhole: {
            /** Format: uuid */
            id: string;
            entity: {
                /** Format: uuid */
                id: string;
                name: string;
                /**
                 * @description A schema of FollowTheMoney; Place is its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
            };
            entry: components["schemas"]["ListEntry"];
            version: components["schemas"]["ReadInVersion"];
            score: number;
            threshold: number;
            /** @enum {string} */
            state: "waiting" | "same" | "not the same" | "unsure";
            /** @description Why it waits again, where it was decided before. */
            reason: ({
                kind: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            found: string;
            /** Format: date-time */
            changed: string;
            /** @description Since when the entry is not on its list, or not found. */
            gone: string | null;
            /** @description What a decision names in If-Match. */
            etag: string;
            /** @description What of the entry can be stated of ours once they are the same. */
            offered: {
                property: string;
                value: string;
            }[];
            /** @description Why it was found, in a sentence and part by part. */
            explanation: ({
                sentence?: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description What it is screened as; null where it is no longer. */
            ours: {
                names: string[];
                /** @description How many more of its names are not asked for. */
                namesLeft: number;
                countries: string[];
                birthDates: string[];
                identifiers: {
                    kind: string;
                    value: string;
                    country: string | null;
                }[];
            } | null;
            mentions: {
                story: string;
                headline: string;
                language: string;
                quote: string;
                sentence: string;
            }[];
            decisions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                decision: "same" | "not the same" | "unsure";
                note: string;
                by: string | null;
                /** @description Whether no person has looked at it. */
                automatic: boolean;
                /** Format: date-time */
                at: string;
                score: number;
                version: components["schemas"]["ReadInVersion"];
            }[];
        };
        DeskSection: {
            slug: string;
            names: {
                [key: string]: string;
            };
            /** @description Goes up by one with each change of its names. */
            version: number;
            /** @description How many stories are in it, in every state but withdrawn. */
            stories: number;
            /** @description How many of them readers see. */
            shown: number;
        };
        NewsroomSetting: {
            key: string;
            /** @enum {string} */
            section: "newsroom" | "pictures" | "publishing" | "checks";
            /** @description What it is now; null: nothing. */
            value: string | number | boolean | string[] | null;
            /** @description What it is where nobody sets it. */
            standard: string | number | boolean | string[] | null;
            /** @enum {string} */
            setBy: "environment" | "desk" | "default";
            /** @description The environment variable that sets it for good. */
            environment: string;
        };
        NewsroomSettingChange: {
            id: string;
            key: string;
            /** @description As text; null: its default. */
            before: string | null;
            after: string | null;
            /** @description The id of who changed it; null: the program. */
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        KeptSource: {
            slug: string;
            name: string;
            url: string | null;
            /** @enum {string} */
            policy: "own" | "licensed" | "linked";
            licence: string | null;
            licenceUrl: string | null;
            version: number;
            /** @description How many come from it, in whatever state. */
            stories: number;
            /** @description Null where it is as it first came. */
            changed: string | null;
            changedBy: components["schemas"]["Person"] | null;
        };
        DeskStory: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** Format: uri */
            url: string;
            /** @enum {string} */
            state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
            revision: number;
            /** @description Of what is written of it now. */
            version: number;
            language: string;
            headline: string;
            published: string | null;
            scheduled: string | null;
            embargo: string | null;
            /** @description Since when it is in the trash. */
            deleted: string | null;
            startedBy: string | null;
            changedBy: string | null;
            approvedBy: string | null;
            /** Format: date-time */
            changed: string;
            assigned: string | null;
            due: string | null;
            /** @description Those the member of this token may make now. */
            moves: ("ask for review" | "take back" | "send back" | "approve" | "schedule" | "unschedule" | "publish" | "withdraw" | "delete" | "restore")[];
            demo: boolean;
        };
        ListedStory: {
            /** Format: uuid */
            id: string;
            slug: string;
            language: string;
            /** @enum {string} */
            state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
            headline: string;
            section: string | null;
            source: string;
            assigned: components["schemas"]["Person"] | null;
            due: string | null;
            scheduled: string | null;
            embargo: string | null;
            published: string | null;
            /** @description Since when it is in the trash. */
            deleted: string | null;
            /** Format: date-time */
            changed: string;
            changedBy: string | null;
            words: number;
            openComments: number;
            demo: boolean;
        };
        Block: {
            key: string;
            /** @enum {string} */
            kind: "differs" | "unsupported" | "media" | "screening" | "licence";
            what: string;
            advice: string;
            /** @description Where a figure stands. */
            place: ("headline" | "standfirst" | "text") | null;
            quote: string | null;
            sentence: string | null;
            figure: string | null;
            entity: string | null;
            /** @description The slug of the source whose terms stand in the way. */
            source: string | null;
            media: string | null;
            /** @description Whether the settings let it keep a story back. */
            blocks: boolean;
            passed: {
                reason: string;
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
        };
        Told: {
            /** Format: date-time */
            at: string;
            kind: ("correction" | "clarification" | "update" | "retraction") | null;
            text: string;
            by: string | null;
        };
        Passage: {
            exact: string;
            prefix: string;
            suffix: string;
        };
        Thread: {
            /** Format: uuid */
            id: string;
            text: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"] | null;
            passage: components["schemas"]["Passage"] | null;
            /** @description In UTF-16 units of headline, standfirst and body, a blank line between. */
            found: {
                start: number;
                end: number;
                changed: boolean;
            } | null;
            answers: {
                /** Format: uuid */
                id: string;
                text: string;
                /** Format: date-time */
                at: string;
                by: components["schemas"]["Person"] | null;
            }[];
            settled: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
        };
        Comparison: {
            fields: {
                /** @enum {string} */
                field: "headline" | "standfirst" | "dateline" | "byline" | "lead" | "presentation" | "kind" | "language" | "section" | "topics" | "authors" | "placeSlug" | "source" | "agency" | "sourceUrl" | "citations";
                pieces: {
                    /** @enum {string} */
                    kind: "same" | "gone" | "new";
                    text: string;
                }[];
            }[];
            blocks: {
                /** @enum {string} */
                change: "same" | "changed" | "gone" | "new";
                lines: {
                    kind: string;
                    pieces: {
                        /** @enum {string} */
                        kind: "same" | "gone" | "new";
                        text: string;
                    }[];
                }[];
            }[];
            words: {
                gone: number;
                new: number;
            };
        };
        StandingCopy: {
            version: number;
            baseRevision: number;
            /** Format: date-time */
            saved: string;
            savedBy: components["schemas"]["Person"] | null;
            copy: components["schemas"]["Copy"];
        };
        Copy: {
            /** @description BCP 47 */
            language: string;
            /** @enum {string} */
            kind: "news" | "analysis" | "explainer" | "opinion" | "live";
            section: {
                slug: string;
                names: {
                    [key: string]: string;
                };
            } | null;
            topics: {
                slug: string;
                names: {
                    [key: string]: string;
                };
            }[];
            authors: {
                slug: string;
                names: {
                    [key: string]: string;
                };
            }[];
            headline: string;
            standfirst: string | null;
            dateline: string | null;
            placeSlug: string | null;
            byline: string | null;
            body: components["schemas"]["Body"];
            lead: {
                mediaId: string | null;
                src: string | null;
                alt: string;
                caption: string | null;
                credit: string | null;
                width: number | null;
                height: number | null;
                focal: {
                    x: number;
                    y: number;
                };
            } | null;
            presentation?: components["schemas"]["Presentation"] | null;
            source: components["schemas"]["Source"];
            agency: components["schemas"]["Source"] | null;
            sourceUrl: string | null;
            citations: {
                title: string;
                publisher: string | null;
                url: string | null;
            }[];
            slug: string | null;
        };
        /** @description How the story is shown elsewhere than on its page. What is null follows its headline, standfirst and lead picture. */
        Presentation: {
            searchTitle: string | null;
            searchDescription: string | null;
            socialTitle: string | null;
            socialDescription: string | null;
            teaserHeadline: string | null;
            socialPicture: {
                /** Format: uuid */
                mediaId: string;
                alt: string;
            } | null;
            teaserPicture: {
                /** Format: uuid */
                mediaId: string;
                alt: string;
            } | null;
            /** @description Where the text was published first. */
            canonical: string | null;
            /** @description Whether search engines are asked to leave the story out. */
            noIndex: boolean;
        };
        Source: {
            slug: string;
            name: string;
            url: string | null;
            licence: string | null;
            licenceUrl: string | null;
            /** @enum {string} */
            policy: "own" | "licensed" | "linked";
        };
        LiveDesk: {
            started: string | null;
            ended: string | null;
            change: number;
            summary: components["schemas"]["LiveDeskEntry"] | null;
            /** @description Entries, in their order. */
            keyPoints: string[];
            /** @description The newest first. */
            entries: components["schemas"]["LiveDeskEntry"][];
        };
        LiveDeskEntry: {
            /** Format: uuid */
            id: string;
            /** @description Its place in the coverage; 0 is the summary. */
            number: number;
            /** Format: date-time */
            at: string;
            headline: string | null;
            body: components["schemas"]["Body"];
            byline: string | null;
            /** @description Its place among the key points. */
            key: number | null;
            /** @enum {string} */
            state: "out" | "taken back";
            version: number;
            updated: string | null;
            note: string | null;
        };
        PreviewLink: {
            /** Format: uuid */
            id: string;
            /** @description Who it is for, as its maker noted. */
            name: string;
            madeBy: string | null;
            /** Format: date-time */
            made: string;
            /** Format: date-time */
            expires: string;
            revoked: string | null;
            /** @description How often the preview was opened with it. */
            opened: number;
            lastOpened: string | null;
        };
        Reading: {
            figures: {
                quote: string;
                sentence: string;
                /** @enum {string} */
                place: "headline" | "standfirst" | "text";
                /** @description In UTF-16 units of its place: the headline, the standfirst, or the plain text. */
                start: number;
                end: number;
                mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                /** @description Why it is no claim of the text, which only mentions it; its mark is null then. */
                setAside: ("quoted" | "supposed" | "denied") | null;
                /** @description What it says without a number, which has a proposal or rests on something; null for a figure. */
                statement: ("rank" | "record" | "change" | "comparison") | null;
                /** @description The one it goes on from; null where it is new. */
                figure: string | null;
                /** @description How many wait at that one. */
                proposals: number;
                verdict: string | null;
                reason: string | null;
                saidBy: string | null;
            }[];
            /** @description The first 200000 characters and 1000 figures of a text are read; null where that is all of it. */
            unread: {
                /** @enum {string} */
                why: "too long" | "too many figures";
                /** @description The last words that were read. */
                after: string;
            } | null;
            names: {
                name: string;
                /** @description Its slug; null where nobody is known by it, or several. */
                entity: string | null;
                /** @description A screening hit of it that nobody decided. */
                hit: string | null;
            }[];
            copies: {
                /** Format: uuid */
                id: string;
                headline: string;
                source: string;
                /** @description The share of the shorter text’s five-word runs that the other has too, 0 to 1. */
                overlap: number;
            }[];
            related: {
                /** Format: uuid */
                id: string;
                headline: string;
                /** Format: uri */
                url: string;
                /** Format: date-time */
                published: string;
            }[];
            blocks: components["schemas"]["Block"][];
        };
        SetAside: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            why: "conflict" | "taken over" | "restored over" | "merged over" | "story moved" | "checkpoint" | "autosaved";
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"] | null;
            settled: string | null;
            copy: components["schemas"]["Copy"];
            standing: components["schemas"]["StandingCopy"];
            /** @description What differs of it from what stands; a block is chosen by its place in `blocks`, from 0. */
            comparison: components["schemas"]["Comparison"];
            /** @description What settling it names in If-Match. */
            etag: string;
        };
        StoryList: {
            /** Format: uuid */
            id: string;
            name: string;
            shared: boolean;
            owner: components["schemas"]["Person"];
            /** @description The fields of GET /api/v1/desk/stories. */
            query: {
                [key: string]: string;
            };
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            about: string;
            events: ("story.published" | "story.updated" | "story.corrected" | "story.withdrawn" | "entry.published" | "entry.edited" | "entry.withdrawn")[];
            on: boolean;
            off: {
                /** Format: date-time */
                at: string;
                why: string | null;
            } | null;
            failingSince: string | null;
            waiting: number;
            /** Format: date-time */
            made: string;
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            event: {
                /** Format: uuid */
                id: string;
                type: string;
                /** Format: date-time */
                at: string;
                story: string | null;
            };
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed" | "skipped";
            replay: boolean;
            next: string | null;
            attempts: {
                at: string;
                status: number | null;
                ms: number;
                answer: string;
                failure: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getStories: {
        parameters: {
            query?: {
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                topic?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                author?: string;
                /** @description Takes a date such as 2026-03-31. */
                from?: string;
                /** @description Takes a date such as 2026-03-31. */
                to?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stories: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            /** Format: uri */
                            url: string;
                            /** @description BCP 47 */
                            language: string;
                            /** @enum {string} */
                            kind: "news" | "analysis" | "explainer" | "opinion" | "live";
                            headline: string;
                            standfirst: string | null;
                            section: {
                                slug: string;
                                name: string;
                            } | null;
                            authors: {
                                slug: string;
                                name: string;
                            }[];
                            byline: string | null;
                            /** Format: date-time */
                            published: string;
                            /** @description False when the original gave no time zone: the instant then reads its time as UTC. */
                            zoneStated: boolean;
                            updated: string | null;
                            source: {
                                slug: string;
                                name: string;
                                /** @enum {string} */
                                policy: "own" | "licensed" | "linked";
                            };
                            lead: {
                                url: string | null;
                                alt: string;
                                caption: string | null;
                                credit: string | null;
                                width: number | null;
                                height: number | null;
                                focal: {
                                    x: number;
                                    y: number;
                                };
                            } | null;
                            /** @description What its card shows in place of headline and lead picture; null where it shows those. */
                            teaser: {
                                headline: string | null;
                                picture: {
                                    /** Format: uri */
                                    url: string;
                                    alt: string;
                                    credit: string | null;
                                } | null;
                            } | null;
                            words: number;
                            /** @description One letter a figure, in the order of the text: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
                            marks: string;
                            demo: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoriesCsv: {
        parameters: {
            query?: {
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                topic?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                author?: string;
                /** @description Takes a date such as 2026-03-31. */
                from?: string;
                /** @description Takes a date such as 2026-03-31. */
                to?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoriesBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        /** Format: uri */
                        url: string;
                        /** @description BCP 47 */
                        language: string;
                        /** @enum {string} */
                        kind: "news" | "analysis" | "explainer" | "opinion" | "live";
                        headline: string;
                        standfirst: string | null;
                        section: {
                            slug: string;
                            name: string;
                        } | null;
                        authors: {
                            slug: string;
                            name: string;
                        }[];
                        byline: string | null;
                        /** Format: date-time */
                        published: string;
                        /** @description False when the original gave no time zone: the instant then reads its time as UTC. */
                        zoneStated: boolean;
                        updated: string | null;
                        source: {
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            policy: "own" | "licensed" | "linked";
                            url: string | null;
                            licence: string | null;
                            licenceUrl: string | null;
                            original: string | null;
                        };
                        lead: {
                            url: string | null;
                            alt: string;
                            caption: string | null;
                            credit: string | null;
                            width: number | null;
                            height: number | null;
                            focal: {
                                x: number;
                                y: number;
                            };
                        } | null;
                        /** @description What its card shows in place of headline and lead picture; null where it shows those. */
                        teaser: {
                            headline: string | null;
                            picture: {
                                /** Format: uri */
                                url: string;
                                alt: string;
                                credit: string | null;
                            } | null;
                        } | null;
                        words: number;
                        /** @description One letter a figure, in the order of the text: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
                        marks: string;
                        demo: boolean;
                        agency: {
                            slug: string;
                            name: string;
                            url: string | null;
                        } | null;
                        dateline: string | null;
                        place: {
                            slug: string;
                            name: string;
                            /** @description Null, with the longitude, where nobody said. */
                            latitude: number | null;
                            longitude: number | null;
                        } | null;
                        topics: {
                            slug: string;
                            name: string;
                        }[];
                        excerpt: string;
                        /** @description The whole text; null for copy of which only an excerpt is ours. */
                        html: string | null;
                        text: string | null;
                        /** @description The coverage of a live story, the newest entry first; null for any other kind. */
                        live: {
                            started: string | null;
                            ended: string | null;
                            change: number;
                            summary: {
                                /** Format: date-time */
                                at: string;
                                updated: string | null;
                                note: string | null;
                                html: string | null;
                                text: string | null;
                            } | null;
                            keyPoints: number[];
                            entries: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                /** Format: uri */
                                url: string;
                                /** @enum {string} */
                                state: "out" | "taken back";
                                /** Format: date-time */
                                at: string;
                                updated: string | null;
                                note: string | null;
                                headline: string | null;
                                byline: string | null;
                                html: string | null;
                                text: string | null;
                            }[];
                        } | null;
                        citations: {
                            title: string;
                            publisher: string | null;
                            url: string | null;
                        }[];
                        corrections: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "correction" | "clarification" | "update" | "retraction";
                            text: string;
                            passageBefore: string | null;
                            passageAfter: string | null;
                            figure: string | null;
                        }[];
                        notes: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                        }[];
                        /** @description False for an imported story whose figures have not been looked for yet. */
                        figuresRead: boolean;
                        figures: {
                            /** Format: uuid */
                            id: string;
                            /** @description Null for what is only mentioned. */
                            url: string | null;
                            story: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                headline: string;
                                language: string;
                            };
                            quote: string;
                            sentence: string;
                            selector: {
                                type: string;
                                exact: string;
                                prefix: string;
                                suffix: string;
                            };
                            /** @enum {string} */
                            place: "headline" | "standfirst" | "text";
                            /** @description In UTF-16 units of its place: the headline, the standfirst, or the plain text. */
                            start: number;
                            end: number;
                            /** @enum {string} */
                            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                            /** @description In full: $900 million is 900000000, 70 % is 70. */
                            value: number;
                            high: number | null;
                            unit: string | null;
                            /** @enum {string} */
                            measure: "level" | "share" | "change" | "ratio" | "rank";
                            /** @description Half open: the first day, and the day after the last. */
                            period: string[] | null;
                            subject: {
                                [key: string]: unknown;
                            };
                            attribution: {
                                kind: string;
                                who: string;
                                role: string | null;
                            } | null;
                            /** @description Why it is no claim of the story, which only mentions it; its mark is null then. */
                            setAside: ("quoted" | "supposed" | "denied") | null;
                            /** @description What it says without a number; null for a figure. Of a place `value` says which, else it is a change of more than 0. */
                            statement: ("rank" | "record" | "change" | "comparison") | null;
                            /** @description The ids of the figures that the story reckoned it from; nobody else said it. */
                            derivedFrom: string[];
                            mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                            dataValue: number | null;
                            /** @description What the data said when the story was published, and in which version, of the data or of the people they are divided by: the figure held then. Null where they were not revised. */
                            revised: {
                                value: number;
                                version: number;
                                /** @enum {string} */
                                of: "data" | "people";
                            } | null;
                            /** @description Where the words say that it is the latest: a later period that the data have, and what they say of it. Else null. */
                            stale: {
                                /** @description Half open: the first day, and the day after the last. */
                                period: string[];
                                value: number;
                            } | null;
                            /** @description What the value of the data was worked out from, in full units; empty where it was read. */
                            inputs: {
                                what: string | null;
                                /** @description Half open: the first day, and the day after the last. */
                                period: string[] | null;
                                value: number;
                                unit: string | null;
                                /** @description How many values it is made of, or is ranked among. */
                                cells: number;
                                flag: ("provisional" | "estimated" | "forecast") | null;
                            }[];
                            /** @description Where the reason is `ambiguous`: the readings that fit the words equally well. */
                            fits: {
                                question: string;
                                dataset: string;
                                value: number | null;
                            }[];
                            /** @description What the words allow; null at an end that is open. */
                            allowed: (number | null)[] | null;
                            dataset: string | null;
                            version: number | null;
                            checked: string | null;
                            signed: boolean;
                        }[];
                        translations: {
                            language: string;
                            slug: string;
                            headline: string;
                            /** Format: uri */
                            url: string;
                        }[];
                        revision: number;
                    };
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoriesBySlugNinjs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An item of ninjs 3.0, as IPTC documents it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoriesBySlugRelated: {
        parameters: {
            query?: {
                /** @description Takes a whole number from 1 to 20. */
                limit?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        related: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            /** Format: uri */
                            url: string;
                            language: string;
                            /** @enum {string} */
                            kind: "news" | "analysis" | "explainer" | "opinion" | "live";
                            headline: string;
                            section: string | null;
                            /** Format: date-time */
                            published: string;
                            zoneStated: boolean;
                            reason: {
                                /** @enum {string} */
                                kind: "same event" | "shared topic" | "shared entities" | "shared words" | "same section" | "same subject" | "loosely related" | "most read" | "newest in section" | "newest";
                                topic?: string;
                                entities?: string[];
                                words?: string[];
                                section?: string;
                            };
                        }[];
                        /** @description False while the search index is still filling. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoriesBySlugRecommended: {
        parameters: {
            query?: {
                /** @description Takes a whole number from 1 to 20. */
                limit?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recommended: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            /** Format: uri */
                            url: string;
                            language: string;
                            /** @enum {string} */
                            kind: "news" | "analysis" | "explainer" | "opinion" | "live";
                            headline: string;
                            section: string | null;
                            /** Format: date-time */
                            published: string;
                            zoneStated: boolean;
                            reason: {
                                /** @enum {string} */
                                kind: "same event" | "shared topic" | "shared entities" | "shared words" | "same section" | "same subject" | "loosely related" | "most read" | "newest in section" | "newest";
                                topic?: string;
                                entities?: string[];
                                words?: string[];
                                section?: string;
                            };
                        }[];
                        /** @description False while the search index is still filling. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a date such as 2026-03-31. */
                from?: string;
                /** @description Takes a date such as 2026-03-31. */
                to?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes a page number from 1 to 9999. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        query: string;
                        total: number;
                        atLeast: boolean;
                        page: number;
                        limit: number;
                        hits: {
                            score: number;
                            excerpt: {
                                text: string;
                                found: boolean;
                            }[];
                            /** @description Another name of what was searched for, as the story has it, if it has none of the words. */
                            alsoWritten: string | null;
                            story: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                /** Format: uri */
                                url: string;
                                /** @description BCP 47 */
                                language: string;
                                /** @enum {string} */
                                kind: "news" | "analysis" | "explainer" | "opinion" | "live";
                                headline: string;
                                standfirst: string | null;
                                section: {
                                    slug: string;
                                    name: string;
                                } | null;
                                authors: {
                                    slug: string;
                                    name: string;
                                }[];
                                byline: string | null;
                                /** Format: date-time */
                                published: string;
                                /** @description False when the original gave no time zone: the instant then reads its time as UTC. */
                                zoneStated: boolean;
                                updated: string | null;
                                source: {
                                    slug: string;
                                    name: string;
                                    /** @enum {string} */
                                    policy: "own" | "licensed" | "linked";
                                };
                                lead: {
                                    url: string | null;
                                    alt: string;
                                    caption: string | null;
                                    credit: string | null;
                                    width: number | null;
                                    height: number | null;
                                    focal: {
                                        x: number;
                                        y: number;
                                    };
                                } | null;
                                /** @description What its card shows in place of headline and lead picture; null where it shows those. */
                                teaser: {
                                    headline: string | null;
                                    picture: {
                                        /** Format: uri */
                                        url: string;
                                        alt: string;
                                        credit: string | null;
                                    } | null;
                                } | null;
                                words: number;
                                /** @description One letter a figure, in the order of the text: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
                                marks: string;
                                demo: boolean;
                            };
                        }[];
                        sections: {
                            section: string;
                            count: number;
                        }[];
                        languages: {
                            language: string;
                            count: number;
                        }[];
                        missing: string[];
                        /** @description False while the search index is still filling. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearchCsv: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a date such as 2026-03-31. */
                from?: string;
                /** @description Takes a date such as 2026-03-31. */
                to?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes a page number from 1 to 9999. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskBaskets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baskets: components["schemas"]["DeskBasket"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskBaskets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Its address: small letters, digits, hyphens. */
                    slug: string;
                    /** @description What it is called by language (en, fr, ru, ar, zh): in English at least. */
                    names: {
                        [key: string]: string;
                    };
                    /** @default  */
                    about?: string;
                    codes: string[];
                    /** @description Who drew up the list, and where it is published. */
                    source: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The basket that was made; Location says where it is, its ETag is what a new version names. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskBasketsBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The basket; its ETag is what a new version names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskBasketsBySlugVersions: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    codes: string[];
                    /**
                     * @description Left out: that of the version before.
                     * @default
                     */
                    source?: string;
                    /** @description What changes, and why. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The basket as it stands now; the ETag is that of its new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskCalendar: {
        parameters: {
            query?: {
                /** @description Takes month or week. */
                view?: string;
                /** @description Takes a date such as 2026-03-31. */
                day?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The span, from and before which, and what falls into it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        from: string;
                        /** Format: date-time */
                        to: string;
                        entries: components["schemas"]["CalendarEntry"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskCorrections: {
        parameters: {
            query?: {
                /** @description Takes decided. */
                state?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        corrections: components["schemas"]["ProposedCorrection"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskCorrectionsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskCorrectionsByIdAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The correction as it will stand. */
                    text: string;
                    /** @description What is put in the place of `passageBefore`; null leaves the text as it is. */
                    passageAfter: string | null;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The proposal as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskCorrectionsByIdDismiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The proposal as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDataNames: {
        parameters: {
            query?: {
                /** @description Takes accepted or rejected. */
                state?: string;
                /** @description Takes one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                dataset?: string;
                /** @description Takes known or new. */
                whose?: string;
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the names; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        names: components["schemas"]["DeskDataName"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDataNamesById: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                dataset?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name; its ETag is what a decision names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDataNameWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskDataNamesByIdAccept: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                dataset?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of `places`; left out: all of them. */
                    places?: string[];
                    /**
                     * Format: uuid
                     * @description Left out: whom they were taken for.
                     */
                    entity?: string;
                    /** @description A new entity; what is left out is as the data say. */
                    new?: {
                        label?: string;
                        /**
                         * @description A schema of FollowTheMoney; Place is its Address.
                         * @enum {string}
                         */
                        kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description Its name, or its code of two letters. */
                        country?: string;
                    };
                };
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDataName"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskDataNamesByIdReject: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                dataset?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of `places`; left out: all of them. */
                    places?: string[];
                };
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDataName"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDatasets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        datasets: components["schemas"]["DeskDataset"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskDatasets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    /** @description The day the file was fetched from its producer; left out: as the descriptor says, or not known. */
                    retrieved?: string;
                    /** @description What its producer calls this version. */
                    producerVersion?: string;
                    sourceUrl?: string;
                    note?: string;
                    /** @description What says what the columns are: a Frictionless descriptor, CSVW metadata, or an SDMX structure message (JSON or XML). */
                    descriptor?: string;
                    title: string;
                    producer: string;
                    licence: string;
                    licenceUrl?: string;
                    about?: string;
                    /**
                     * @description Whether its rows may be handed on; left out: no.
                     * @enum {string}
                     */
                    redistributable?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, ended where that was soon, else running; Location says where to ask for it again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDatasetsBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset; its ETag is what a yes to its roles names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskDatasetsBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDatasetsBySlugColumns: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns; the ETag is what a change of them names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetColumns"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskDatasetsBySlugColumns: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Corrections, in the order they are made; all or none. */
                    set?: {
                        column: string;
                        /** @enum {string} */
                        what: "kind" | "unit" | "multiplier" | "label" | "role" | "whole" | "sparse" | "confirmed";
                        value: string;
                    }[];
                    /** @description Columns that are right as they are taken to be; `all`: every guess. */
                    confirm?: "all" | string[];
                    /** @description Columns that go back to the program’s own; `all`: the whole description. */
                    undo?: "all" | string[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The columns as they are now, with their new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetColumns"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskDatasetsBySlugFetches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether it is loaded though columns or many rows are gone.
                     * @default false
                     */
                    acceptChanges?: boolean;
                };
            };
        };
        responses: {
            /** @description What it follows; `next` is now until it was fetched. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDatasetsBySlugFollowed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it follows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskDatasetsBySlugFollowed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An https address in the public net. */
                    address: string;
                    /**
                     * @description How often it is fetched; `auto`: as often as it changes.
                     * @enum {string}
                     */
                    every?: "auto" | "hour" | "day" | "week" | "month";
                    /** @description A Frictionless descriptor, as JSON, that every fetched file is read with. */
                    descriptor?: string | null;
                    paused?: boolean;
                };
            };
        };
        responses: {
            /** @description What it follows now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskDatasetsBySlugFollowed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It follows none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskDatasetsBySlugPublished: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    published: boolean;
                };
            };
        };
        responses: {
            /** @description The dataset as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskDatasetsBySlugRoles: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    confirmed: true;
                };
            };
        };
        responses: {
            /** @description The dataset as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskDatasetsBySlugVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    /** @description The day the file was fetched from its producer; left out: as the descriptor says, or not known. */
                    retrieved?: string;
                    /** @description What its producer calls this version. */
                    producerVersion?: string;
                    sourceUrl?: string;
                    note?: string;
                    /** @description What says what the columns are: a Frictionless descriptor, CSVW metadata, or an SDMX structure message (JSON or XML). */
                    descriptor?: string;
                };
            };
        };
        responses: {
            /** @description The import, ended where that was soon, else running; Location says where to ask for it again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskDatasetsImportsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskDatasetsImportsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is stopped. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskEntities: {
        parameters: {
            query?: {
                /** @description Takes one of proposed, known, published, rejected. */
                state?: string;
                /** @description Takes one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Takes a country by its two letters, such as CN. */
                country?: string;
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes relations. */
                waits?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the entities; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entities: components["schemas"]["DeskListedEntity"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntities: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    /**
                     * @description A schema of FollowTheMoney; Place is its Address.
                     * @enum {string}
                     */
                    kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    /** @description Its name, or its code of two letters. */
                    country?: string;
                    source?: {
                        title: string;
                        url?: string;
                    };
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity that was made; Location says where it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskEntitiesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskEntitiesById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                    /** @description The end of the address of its page. */
                    slug?: string;
                    /**
                     * @description A schema of FollowTheMoney; Place is its Address.
                     * @enum {string}
                     */
                    kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    country?: string | null;
                    /** @description The slug of its topic page. */
                    topic?: string | null;
                    /**
                     * @description True where one that has a page becomes a person, and that page is right.
                     * @default false
                     */
                    person?: boolean;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskEntitiesByIdMentions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its mentions, 500 at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mentions: components["schemas"]["DeskEntityMention"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                    /** @description The ETag of the one it is merged into. */
                    etag: string;
                    why: string;
                };
            };
        };
        responses: {
            /** @description The entity both are read as. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description True for a person: that it is right to publish a page about them.
                     * @default false
                     */
                    person?: boolean;
                    /**
                     * @description True where no source that readers may see gives its name, as that of a story which is not out: that they may see it now.
                     * @default false
                     */
                    name?: boolean;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdSplit: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label: string;
                    /**
                     * @description A schema of FollowTheMoney; Place is its Address.
                     * @enum {string}
                     */
                    kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    /** @description Left out: that of the other. */
                    country?: string | null;
                    /** @default [] */
                    statements?: string[];
                    /** @default [] */
                    mentions?: string[];
                    /** @default [] */
                    relations?: string[];
                    /** @default [] */
                    dataNames?: string[];
                    why: string;
                };
            };
        };
        responses: {
            /** @description The new entity; Location says where it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A property of FollowTheMoney, such as `address`. */
                    property: string;
                    value: string;
                    /**
                     * @description BCP 47, where the value is in one.
                     * @default
                     */
                    language?: string;
                    source?: {
                        title: string;
                        url?: string;
                    };
                    /** @description The end of its address. */
                    story?: string;
                    row?: {
                        dataset: string;
                        /** @description Its newest, where it is left out. */
                        version?: number;
                        /** @description 1 is the first. */
                        row: number;
                    };
                };
            };
        };
        responses: {
            /** @description It is stated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description What the row says that is its source; null where that is no row. */
                        cells: {
                            column: string;
                            value: string | number | boolean | null;
                        }[] | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdUnmerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity that stands for itself again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEntitiesByIdUnpublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description The entity as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskEvents: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                source?: string;
                /** @description Takes any. */
                reports?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: components["schemas"]["ListedEvent"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskEventsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEvent"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskEventsById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string | null;
                };
            };
        };
        responses: {
            /** @description The event, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEventsByIdJoin: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id of the other event. */
                    other: string;
                };
            };
        };
        responses: {
            /** @description The event, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskEventsByIdSplit: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    stories: string[];
                };
            };
        };
        responses: {
            /** @description The new event. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedEvent"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFeeds: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes one of followed, failing, paused, ended. */
                state?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                source?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the feeds; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feeds: components["schemas"]["Feed"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a feed, a sitemap, or a page that names its feed. */
                    address: string;
                    /**
                     * @description The name of the organisation its items are from; empty: its own name.
                     * @default
                     */
                    source?: string;
                    /**
                     * @description Null: as the source is known; where it is new, `linked`.
                     * @default null
                     */
                    policy?: ("own" | "licensed" | "linked") | null;
                    /**
                     * @description What it is called at the desk.
                     * @default
                     */
                    name?: string;
                    /**
                     * @description Of its items, whatever they say; null: as they say.
                     * @default null
                     */
                    language?: string | null;
                    /**
                     * @description The slug of a section; null: as the items say.
                     * @default null
                     */
                    section?: string | null;
                    /**
                     * @description The byline of items that name nobody.
                     * @default
                     */
                    credit?: string;
                    /**
                     * @description `published`: where the terms of the source allow it; all else becomes a draft.
                     * @default draft
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /**
                     * @description Words or phrases, whatever their case and accents.
                     * @default []
                     */
                    only?: string[];
                    /**
                     * @description Words or phrases, whatever their case and accents.
                     * @default []
                     */
                    never?: string[];
                };
            };
        };
        responses: {
            /** @description It is followed, and fetched as soon as a worker is there. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFeedsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskFeedsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not followed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskFeedsById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is called at the desk. */
                    name?: string;
                    /** @description Of its items, whatever they say; null: as they say. */
                    language?: string | null;
                    /** @description The slug of a section; null: as the items say. */
                    section?: string | null;
                    /** @description The byline of items that name nobody. */
                    credit?: string;
                    /**
                     * @description `published`: where the terms of the source allow it; all else becomes a draft.
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /** @description Words or phrases, whatever their case and accents. */
                    only?: string[];
                    /** @description Words or phrases, whatever their case and accents. */
                    never?: string[];
                };
            };
        };
        responses: {
            /** @description The feed, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFeedsByIdFetches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFeedsByIdHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedHistory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFeedsByIdPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFeedsByIdResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFeedsTests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a feed, a sitemap, or a page that names its feed. */
                    address: string;
                    /**
                     * @description The name of the organisation its items are from; empty: its own name.
                     * @default
                     */
                    source?: string;
                    /**
                     * @description Null: as the source is known; where it is new, `linked`.
                     * @default null
                     */
                    policy?: ("own" | "licensed" | "linked") | null;
                    /**
                     * @description What it is called at the desk.
                     * @default
                     */
                    name?: string;
                    /**
                     * @description Of its items, whatever they say; null: as they say.
                     * @default null
                     */
                    language?: string | null;
                    /**
                     * @description The slug of a section; null: as the items say.
                     * @default null
                     */
                    section?: string | null;
                    /**
                     * @description The byline of items that name nobody.
                     * @default
                     */
                    credit?: string;
                    /**
                     * @description `published`: where the terms of the source allow it; all else becomes a draft.
                     * @default draft
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /**
                     * @description Words or phrases, whatever their case and accents.
                     * @default []
                     */
                    only?: string[];
                    /**
                     * @description Words or phrases, whatever their case and accents.
                     * @default []
                     */
                    never?: string[];
                };
            };
        };
        responses: {
            /** @description What was found there, and what would become of its first items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "feed" | "sitemap" | "folder";
                        address: string;
                        title: string;
                        items: number;
                        /** @description The feeds that the page names; the first is read. */
                        named: {
                            address: string;
                            title: string;
                        }[];
                        preview: {
                            headline: string | null;
                            /** @enum {string} */
                            outcome: "taken" | "revised" | "same" | "withdrawn" | "refused" | "filtered";
                            state: ("draft" | "published") | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFigures: {
        parameters: {
            query?: {
                /** @description Takes proposed, none, bound, unsupported, unsigned or hidden. */
                state?: string;
                /** @description Takes holds, holds-with-hedge, differs or cannot-be-checked. */
                verdict?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: components["schemas"]["QueuedFigure"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFiguresById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure; its ETag is what signing it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The id of one of its proposals.
                     */
                    proposal: string;
                    /** @description Why, for the log. Needed where readers see the figure, or its verdict is signed. */
                    reason?: string;
                    /** @description What readers are told, in the language of the story. Needed where they see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdBind: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: components["schemas"]["TableQuestion"] | {
                        dataset: string;
                        value: string;
                        /** @enum {string} */
                        statistic: "level" | "share" | "change" | "ratio" | "rank";
                        filter: {
                            reporter: {
                                areas: string[];
                            } | null;
                            partner: {
                                areas: string[];
                            } | null;
                            product: {
                                basket: string;
                            } | {
                                codes: string[];
                            } | {
                                /** @constant */
                                total: true;
                            };
                            flow: ("import" | "export") | null;
                        };
                        period: [
                            string,
                            string
                        ];
                        part: {
                            reporter: {
                                areas: string[];
                            } | null;
                            partner: {
                                areas: string[];
                            } | null;
                            product: {
                                basket: string;
                            } | {
                                codes: string[];
                            } | {
                                /** @constant */
                                total: true;
                            };
                            flow: ("import" | "export") | null;
                        } | null;
                        from: [
                            string,
                            string
                        ] | null;
                        rank: {
                            /** @enum {string} */
                            along: "reporter" | "partner" | "product";
                            of: string;
                        } | null;
                        /**
                         * @description Null: SQL is bound with `bind-sql`.
                         * @default null
                         */
                        sql?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdBindSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "on record" | "background" | "anonymous" | "document";
                    who: string;
                    /** @default null */
                    role?: string | null;
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    url?: string | null;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdBindSql: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dataset: string;
                    /** @description Over the table `data`; the column `value` of its first row counts. */
                    sql: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdHide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why, for the log. Needed where readers see the figure, or its verdict is signed. */
                    reason?: string;
                    /** @description What readers are told, in the language of the story. Needed where they see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdOverrule: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                    note: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdRecheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The id of one of its proposals.
                     */
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdShow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why, for the log. Needed where readers see the figure, or its verdict is signed. */
                    reason?: string;
                    /** @description What readers are told, in the language of the story. Needed where they see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdSign: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The figure as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFiguresByIdTry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: components["schemas"]["TableQuestion"] | {
                        dataset: string;
                        value: string;
                        /** @enum {string} */
                        statistic: "level" | "share" | "change" | "ratio" | "rank";
                        filter: {
                            reporter: {
                                areas: string[];
                            } | null;
                            partner: {
                                areas: string[];
                            } | null;
                            product: {
                                basket: string;
                            } | {
                                codes: string[];
                            } | {
                                /** @constant */
                                total: true;
                            };
                            flow: ("import" | "export") | null;
                        };
                        period: [
                            string,
                            string
                        ];
                        part: {
                            reporter: {
                                areas: string[];
                            } | null;
                            partner: {
                                areas: string[];
                            } | null;
                            product: {
                                basket: string;
                            } | {
                                codes: string[];
                            } | {
                                /** @constant */
                                total: true;
                            };
                            flow: ("import" | "export") | null;
                        } | null;
                        from: [
                            string,
                            string
                        ] | null;
                        rank: {
                            /** @enum {string} */
                            along: "reporter" | "partner" | "product";
                            of: string;
                        } | null;
                        /**
                         * @description Null: SQL is bound with `bind-sql`.
                         * @default null
                         */
                        sql?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description What the data say, and what the verdict would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedQuestion"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFollowed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        followed: components["schemas"]["FollowedAddress"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFollowed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An https address in the public net. */
                    address: string;
                    /**
                     * @description How often it is fetched; `auto`: as often as it changes.
                     * @default auto
                     * @enum {string}
                     */
                    every?: "auto" | "hour" | "day" | "week" | "month";
                    /**
                     * @description A Frictionless descriptor, as JSON, that every fetched file is read with.
                     * @default null
                     */
                    descriptor?: string | null;
                    /** @description Left out: as the service says. */
                    title?: string;
                    producer?: string;
                    licence?: string;
                    /** @default false */
                    redistributable?: boolean;
                };
            };
        };
        responses: {
            /** @description The import, ended where that was soon, else running; Location says where to ask for it again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFront: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board as it is saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskFront: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    slots: {
                        /** Format: uuid */
                        story: string;
                        /** @default null */
                        starts?: string | null;
                        /** @default null */
                        ends?: string | null;
                    }[];
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The board; the ETag is that of its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFrontRedo: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many of its stories could not come back. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFrontRestore: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                };
            };
        };
        responses: {
            /** @description The board as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many of its stories could not come back. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskFrontUndo: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many of its stories could not come back. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskFrontVersions: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its versions; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            kind: "save" | "undo" | "redo" | "restore" | "import" | "withdrawal";
                            /** @description The version that was undone or brought back. */
                            of: number | null;
                            why: string;
                            slots: components["schemas"]["Slot"][];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: components["schemas"]["DeskWatchList"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    licence?: string;
                    licenceUrl?: string;
                    url?: string;
                    /** @description How many days old it may get. */
                    period?: string;
                    /** @description The day the files are of, where they do not say. */
                    asOf?: string;
                    note?: string;
                    /**
                     * @description That the list did shrink by so much.
                     * @enum {string}
                     */
                    acceptRemovals?: "yes" | "no";
                    /** @enum {string} */
                    format: "ofac" | "ofac-consolidated" | "un" | "bis-dpl" | "opensanctions" | "csv";
                    /** @description What it is called, where its files do not say. */
                    title?: string;
                    producer?: string;
                    /**
                     * @description That its entries may be handed on.
                     * @enum {string}
                     */
                    redistributable?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, ended where that was soon, else running; Location says where to ask for it again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskListsBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskWatchListWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskListsBySlugVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    licence?: string;
                    licenceUrl?: string;
                    url?: string;
                    /** @description How many days old it may get. */
                    period?: string;
                    /** @description The day the files are of, where they do not say. */
                    asOf?: string;
                    note?: string;
                    /**
                     * @description That the list did shrink by so much.
                     * @enum {string}
                     */
                    acceptRemovals?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, ended where that was soon, else running; Location says where to ask for it again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskListsBySlugVersionsByNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVersionWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskListsImportsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskListsImportsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is stopped. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskLog: {
        parameters: {
            query?: {
                /** @description Takes an id. */
                person?: string;
                /** @description Takes an id. */
                story?: string;
                /** @description Takes move, revision, correction, embargo, passed-block, block-again, entity, hit, list, person, new-person, invitation, ended-invitation, reset-login, picture, token, revoked-token, webhook, source, feed, front, section, place, corrected-place, event, figure, proposed-correction, dataset, basket, live-entry, live-coverage, calendar-address, ended-calendar-address, setting, page, forgotten-story, preview-link, menu, redirect. */
                action?: string;
                /** @description Takes a date such as 2026-03-31. */
                from?: string;
                /** @description Takes a date such as 2026-03-31. */
                to?: string;
                /** @description Takes the number of a row. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the log; the next are at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: ({
                            seq: number;
                            at: string;
                            actor: string | null;
                            /** @enum {string} */
                            action: "move" | "save revision" | "correct" | "embargo" | "let block pass" | "take block back" | "decide entity" | "decide hit" | "import list" | "change person" | "make person" | "invite person" | "uninvite person" | "reset login" | "change picture" | "make token" | "revoke token" | "change webhook" | "change source" | "change feed" | "arrange front" | "change section" | "add place" | "change place" | "change event" | "decide figure" | "decide correction" | "change dataset" | "change basket" | "live entry" | "live coverage" | "make calendar address" | "end calendar address" | "change setting" | "change page" | "forget story" | "preview link" | "change menu" | "change redirect";
                            details: unknown;
                            hash: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMedia: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes photo, drawing or moving. */
                kind?: string;
                /** @description Takes one of credit, alt, expired, expiring, unused, removed. */
                lack?: string;
                /** @description Takes the id of the last picture of the page before. */
                cursor?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the library; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        media: components["schemas"]["Picture"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    alt?: string;
                    caption?: string;
                    credit?: string;
                    language?: string;
                };
            };
        };
        responses: {
            /** @description What was taken, what was known already, what was refused and why. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        media: components["schemas"]["Picture"][];
                        refused: {
                            name: string;
                            problem: string;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMediaById: {
        parameters: {
            query?: {
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskMediaById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of `alt` and `caption`; left out: the portal’s. */
                    language?: string;
                    alt?: string;
                    caption?: string;
                    credit?: string;
                    rights?: {
                        holder?: string;
                        licence?: string;
                        territories?: string;
                        note?: string;
                        /** @description The last day it may be used; null: nothing is said. */
                        expiresOn?: string | null;
                    };
                    /** @description What must stay in sight when it is cropped: from the left and the top. */
                    focal?: {
                        x: number;
                        y: number;
                    };
                    /** @description What readers of published stories that show it are told of a change to its words, credit or focal point: a note by the language of the stories. */
                    notes?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The picture as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMediaByIdRemoval: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMediaByIdReplacement: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    /** @description What readers of published stories that show it are told, as JSON: a note by the language of the stories, such as `{"en":"…"}`. */
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description The picture as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMediaByIdRestoration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture as it stands now; its ETag is what the next change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMentions: {
        parameters: {
            query?: {
                /** @description Takes accepted or rejected. */
                state?: string;
                /** @description Takes one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the names; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        names: components["schemas"]["DeskName"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMentionsById: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name; its ETag is what a decision names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNameWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMentionsByIdAccept: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of `occurrences`; left out: all of them. */
                    mentions?: string[];
                    /**
                     * Format: uuid
                     * @description Left out: whom they are proposed for.
                     */
                    entity?: string;
                    /** @description A new entity; what is left out is as its mentions say. */
                    new?: {
                        label?: string;
                        /**
                         * @description A schema of FollowTheMoney; Place is its Address.
                         * @enum {string}
                         */
                        kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description Its name, or its code of two letters. */
                        country?: string;
                    };
                    /**
                     * @description The name is theirs wherever it stands from now on: nobody is asked again.
                     * @default false
                     */
                    everywhere?: boolean;
                };
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMentionsByIdKind: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of `occurrences`; left out: all of them. */
                    mentions?: string[];
                    /**
                     * @description A schema of FollowTheMoney; Place is its Address.
                     * @enum {string}
                     */
                    kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                };
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMentionsByIdReject: {
        parameters: {
            query?: {
                /** @description Takes a slug: small letters, digits and hyphens. */
                story?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Ids of `occurrences`; left out: all of them. */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description What was decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMenus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        menus: components["schemas"]["Menu"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMenusByPlace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskMenusByPlace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entries: {
                        /** @description Where it leads: /section/…, /topic/…, /page/… or another page of the portal such as /corrections; /section/* or /page/* for all of them; or an outside address. */
                        target: string;
                        /** @description What it says, by language. Left out: the name of what it leads to; an outside address needs one. */
                        labels?: {
                            [key: string]: string;
                        };
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description The menu; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskMenusByPlaceRestore: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                };
            };
        };
        responses: {
            /** @description The menu; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskMenusByPlaceVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            number: number;
                            /** @enum {string} */
                            kind: "change" | "restore";
                            /** @description Null: the standard menu. */
                            entries: components["schemas"]["MenuEntry"][] | null;
                            /** @description The id of who made it; null: an import. */
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskNotices: {
        parameters: {
            query?: {
                /** @description Takes all. */
                show?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the notices; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notices: components["schemas"]["Notice"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskNoticesLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is chosen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLetters"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskNoticesLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskLetters"];
            };
        };
        responses: {
            /** @description What is chosen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLetters"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskNoticesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id?: string;
                };
            };
        };
        responses: {
            /** @description They are read. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pages: components["schemas"]["ListedNewsroomPage"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskPages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
                    title: string;
                    /** @description A sentence below the title, which search engines show; null: none. */
                    standfirst: string | null;
                    /** @description Its address below /page/. Empty: made of the title. It stays once it was published. */
                    slug: "" | string;
                    /** @description Its place at the foot of every page, the lowest first; null: it is not there. */
                    footer: number | null;
                    body: components["schemas"]["Body"];
                    /** @description A tag such as en or pt-BR; it stays. */
                    language: string;
                    /** @description A page that it is a translation of; null: it is of its own. */
                    translationOf: string | null;
                };
            };
        };
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPagesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskPagesById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
                    title: string;
                    /** @description A sentence below the title, which search engines show; null: none. */
                    standfirst: string | null;
                    /** @description Its address below /page/. Empty: made of the title. It stays once it was published. */
                    slug: "" | string;
                    /** @description Its place at the foot of every page, the lowest first; null: it is not there. */
                    footer: number | null;
                    body: components["schemas"]["Body"];
                };
            };
        };
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskPagesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskPagesByIdPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskPagesByIdRestore: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                };
            };
        };
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskPagesByIdUnpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The page; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPagesByIdVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            number: number;
                            /** @enum {string} */
                            step: "add" | "change" | "publish" | "unpublish" | "restore";
                            /** @enum {string} */
                            state: "draft" | "published";
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                            content: {
                                kind: string;
                                title: string;
                                slug: string;
                                body: components["schemas"]["Body"];
                            } & {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The colleagues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["Person"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPlaces: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes coordinates. */
                lack?: string;
                /** @description Takes one of slug, country. */
                sort?: string;
                /** @description Takes the cursor that a page of this list gave. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the places; `next` is the address of the next, null at the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: components["schemas"]["KeptPlace"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPlacesBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPlace"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskPlacesBySlug: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whole: a language that is left out has no name any more. */
                    names?: {
                        [key: string]: string;
                    };
                    country?: string;
                    latitude?: number | null;
                    longitude?: number | null;
                };
            };
        };
        responses: {
            /** @description The place as it is now, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPlace"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskRedirects: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes yes. */
                unused?: string;
                /** @description Takes one of path, hits, newest. */
                sort?: string;
                /** @description Takes the cursor that a page of this list gave. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the redirects; `next` is the address of the next, null at the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        redirects: components["schemas"]["Redirect"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRedirects: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A path that nothing answers, such as `/old/story`; `/old/*` is every path under it. */
                    from: string;
                    /** @description A path of the portal or an https address; `*` at its end is the rest of the path. */
                    to: string;
                    /**
                     * @description Answered with 301, else with 302.
                     * @default true
                     */
                    permanent?: boolean;
                };
            };
        };
        responses: {
            /** @description The redirect as it was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskRedirectsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redirect; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskRedirectsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redirect is removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskRedirectsById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A path that nothing answers, such as `/old/story`; `/old/*` is every path under it. */
                    from?: string;
                    /** @description A path of the portal or an https address; `*` at its end is the rest of the path. */
                    to?: string;
                    /** @description Answered with 301, else with 302. */
                    permanent?: boolean;
                };
            };
        };
        responses: {
            /** @description The redirect as it is now, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRedirectsImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    redirects: {
                        from: string;
                        to: string;
                        /**
                         * @description Answered with 301, else with 302.
                         * @default true
                         */
                        permanent?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description What came of them; `line` counts from 1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        changed: number;
                        same: number;
                        refused: {
                            line: number;
                            from: string;
                            to: string;
                            why: string;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRelations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "supplies" | "owns" | "directs" | "member of";
                    /** Format: uuid */
                    from: string;
                    /** @description Null where nobody says who the other side is. */
                    to: string | null;
                    starts?: string | null;
                    ends?: string | null;
                    goods?: string;
                    /** @description Of the HS. */
                    codes?: string[];
                    baskets?: string[];
                    endUse?: string;
                    /** @description Whoever says so. */
                    who?: string;
                    source: {
                        title: string;
                        url?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The relation, which stands at once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRelation"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRelationsByIdDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accepted" | "rejected";
                    /** @enum {string} */
                    kind?: "supplies" | "owns" | "directs" | "member of";
                    /** Format: uuid */
                    from?: string;
                    to?: string | null;
                    starts?: string | null;
                    ends?: string | null;
                    goods?: string;
                    /** @description Of the HS. */
                    codes?: string[];
                    baskets?: string[];
                    endUse?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The relation as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRelation"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskRevisions: {
        parameters: {
            query?: {
                /** @description Takes closed. */
                state?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "open" | "decided" | "superseded";
                            /** @description Its slug. */
                            dataset: string;
                            /** @description The version before. */
                            from: number | null;
                            /** @description The version that the case is about. */
                            to: number;
                            retrieved: string | null;
                            /** Format: date-time */
                            opened: string;
                            closed: string | null;
                            stories: number;
                            sentences: number;
                            /** @description How many sentences wait. */
                            waiting: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskRevisionsById: {
        parameters: {
            query?: {
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; its next stories are at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: components["schemas"]["RevisionCase"];
                        stories: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            headline: string;
                            language: string;
                            /**
                             * Format: uuid
                             * @description What its translations have in common.
                             */
                            group: string;
                            /** @description Of its text; a decision names it. */
                            revision: number;
                            /** @description What its readers will be told where all that wait are accepted. */
                            note: string;
                            sentences: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "accepted" | "dismissed" | "overtaken";
                                /** @enum {string} */
                                place: "headline" | "standfirst" | "text";
                                passage: string;
                                /** @description The passage with all its touched figures put right. */
                                corrected: string;
                                /** @description Why a person has to rewrite it before its story is accepted; null where nobody need. */
                                byHand: ("words" | "no value" | "reckoned") | null;
                                rewritten: boolean;
                                figures: {
                                    /** Format: uuid */
                                    figure: string;
                                    quote: string;
                                    before: {
                                        /** @enum {string} */
                                        verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                                        /** @enum {string} */
                                        reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                                        value: number | null;
                                    } | null;
                                    after: {
                                        /** @enum {string} */
                                        verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                                        /** @enum {string} */
                                        reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                                        value: number | null;
                                    };
                                }[];
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRevisionsByIdDecide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accept" | "decline";
                    stories: {
                        /** Format: uuid */
                        story: string;
                        /** @description The revision that was looked at. */
                        revision: number;
                        /** @description Left out: all that wait. */
                        sentences?: string[];
                        /** @description What its readers are told; left out: what the program says. */
                        text?: string;
                    }[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The case now, and what became of each story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: components["schemas"]["RevisionCase"];
                        results: {
                            /** Format: uuid */
                            story: string;
                            done: boolean;
                            /** @description Why it stays open. */
                            problem: {
                                kind: string;
                                detail: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskRevisionsByIdRewrite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    story: string;
                    /** @description The revision that was looked at. */
                    revision: number;
                    /** Format: uuid */
                    sentence: string;
                    /** @description Empty: back to the sentence that the program wrote. */
                    passage: string;
                };
            };
        };
        responses: {
            /** @description The case as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionCase"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskScreening: {
        parameters: {
            query?: {
                /** @description Takes waiting, same, not-the-same or unsure. */
                state?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                list?: string;
                /** @description Takes people, companies or bodies. */
                kind?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the hits; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        hits: components["schemas"]["ScreeningHit"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskScreeningById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hit; its ETag is what a decision names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskScreeningByIdDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "same" | "not the same" | "unsure";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The hit as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskScreeningByIdStatements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    take: {
                        property: string;
                        value: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The hit as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskScreenings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Takes a name. */
                    name?: string;
                    /** @enum {string} */
                    kind?: "person" | "body" | "vessel";
                    /** @description Takes the two letters of a country, such as CN. */
                    country?: string;
                    /** @description Takes a number. */
                    id?: string;
                    /** @description Takes a year or a day, such as 1975 or 1975-03-31. */
                    born?: string;
                };
            };
        };
        responses: {
            /** @description Every entry that may be meant, the surest first, and the lists that were asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Asked for as well: what the entities that the newsroom knows by this very name are called. */
                        alsoKnownAs: string[];
                        /** @description How many more of their names are not asked for. */
                        namesLeft: number;
                        found: {
                            entry: components["schemas"]["ListEntry"];
                            version: components["schemas"]["ReadInVersion"] | null;
                            score: number;
                            threshold: number;
                            /** @description Why it was found, in a sentence and part by part. */
                            explanation: ({
                                sentence?: string;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        }[];
                        lists: {
                            slug: string;
                            names: {
                                [key: string]: string;
                            };
                            version: number;
                            asOf: string | null;
                            /** @description Files of its set that were not there. */
                            missing: string[];
                            behind: {
                                number: number;
                                asOf: string | null;
                                imported: string;
                            } | null;
                            entries: number;
                            /** @description How old it is; where a whole version is read with it, how old that is. */
                            days: number;
                            /** @description Older than its period. */
                            stale: boolean;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sections: components["schemas"]["DeskSection"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskSections: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The slug of every section, each once. */
                    order: string[];
                };
            };
        };
        responses: {
            /** @description The sections; the ETag is that of the new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sections: components["schemas"]["DeskSection"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskSections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By tag of language, such as en. */
                    names: {
                        [key: string]: string;
                    };
                    /**
                     * @description Its address, which stays. Left out: made of the first name.
                     * @default
                     */
                    slug?: string;
                };
            };
        };
        responses: {
            /** @description The section; its ETag is what a change of it names. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSectionsBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The section; its ETag is what a change of it names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskSectionsBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, and comes back when a section is made at its address. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskSectionsBySlug: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By tag of language, such as en. */
                    names: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The section; the ETag is that of its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSection"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings; the ETag is what a change of them names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Goes up with each change of any setting. */
                        version: number;
                        /** @description The newest changes, the newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what was looked at. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Shown at the head of every page, in feeds and in emails. */
                    name?: string | null;
                    /** @description One sentence about the newsroom, in its main language, for the foot of every page, search engines and feeds. If it is empty, pages say that every story names its source. */
                    tagline?: string | null;
                    /** @description The language of pages and emails for anyone who has not chosen another. */
                    language?: ("en" | "ru" | "zh" | "ar" | "fr") | null;
                    /** @description The languages readers can switch pages to, always including the main one. With only one, pages have no language menu. Stories may be in any language. */
                    languages?: ("en" | "ru" | "zh" | "ar" | "fr")[] | null;
                    /** @description Times are shown in this zone. Daily emails and the days of the calendar follow it too. */
                    zone?: string | null;
                    /** @description The colour of links and selected items on light pages, such as #0a5f6b. It must be readable as text. A matching colour for dark pages is derived from it. */
                    accent?: string | null;
                    /** @description Where to report a security problem: mailto: and an email address, or the https:// address of a page. Published in /.well-known/security.txt and /trust.txt. */
                    contact?: string | null;
                    /** @description Shown instead of the name at the head of every page and email, and given to search engines. The id of a picture of the media library. */
                    logo?: string | null;
                    /** @description Shown instead of the logo where a reader’s device asks for dark pages. Without one, the logo is shown there on a light background. The id of a picture of the media library. */
                    logoDark?: string | null;
                    /** @description A square picture for browser tabs, bookmarks, home screens and feed readers. Without one, they show the mark of Sourceline. The id of a picture of the media library. */
                    icon?: string | null;
                    /** @description A story only goes out once somebody other than the person who last changed its text has approved it. If this is off, an editor can publish alone. */
                    fourEyes?: boolean | null;
                    /** @description For newsrooms with one editor where a second person would have to approve every story. The history of the story and the audit log record that nobody else looked at it. */
                    onlyEditorApproves?: boolean | null;
                    /** @description Problems that keep a story from going out until they are resolved, or an editor overrides them with a reason. Problems that are not selected are still shown at the desk. */
                    blocks?: ("differs" | "unsupported" | "media" | "screening" | "licence")[] | null;
                    /** @description How likely a verdict on a figure must be right, from 0 to 1, for a text check to show it: at /check, through /api/v1/check, and in the commands check and audit. Nobody looks at these verdicts before they are shown. A lower number shows more of them, but less certain ones. Stories are not affected. */
                    checkSure?: number | null;
                    /** @description Lets anyone check a text at /check and /api/v1/check, against published datasets whose licence allows their values to be shown. The text is not stored. A check takes up to 10 seconds of processor time; each network may make 10 a minute. */
                    checkPage?: boolean | null;
                };
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Goes up with each change of any setting. */
                        version: number;
                        /** @description The newest changes, the newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskSettingsChangesByIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Goes up with each change of any setting. */
                        version: number;
                        /** @description The newest changes, the newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSources: {
        parameters: {
            query?: {
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes one of own, licensed, linked. */
                policy?: string;
                /** @description Takes licence. */
                lack?: string;
                /** @description Takes one of name, changed. */
                sort?: string;
                /** @description Takes the cursor that a page of this list gave. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the sources; `next` is the address of the next, null at the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["KeptSource"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskSourcesBySlug: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source; its ETag is what a change names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSource"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskSourcesBySlug: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    url?: string | null;
                    /** @enum {string} */
                    policy?: "own" | "licensed" | "linked";
                    licence?: string | null;
                    licenceUrl?: string | null;
                };
            };
        };
        responses: {
            /** @description The source as it is now, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSource"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskSplitsByIdReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity that has all of it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStatementsByIdRestoration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The entity it is of, as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStatementsByIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description The entity it is of, as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStories: {
        parameters: {
            query?: {
                /** @description Takes one of open, draft, in-review, approved, scheduled, published, withdrawn, deleted, all. */
                state?: string;
                /** @description Takes a language tag such as en or pt-BR. */
                language?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                section?: string;
                /** @description Takes a slug: small letters, digits and hyphens. */
                source?: string;
                /** @description Takes me, nobody or the id of a colleague. */
                whose?: string;
                /** @description Takes one of overdue, today, week, none. */
                due?: string;
                /** @description Takes up to 200 characters of text. */
                q?: string;
                /** @description Takes one of changed, due, published. */
                sort?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stories: components["schemas"]["ListedStory"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStories: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description BCP 47 */
                    language: string;
                    /**
                     * @default news
                     * @enum {string}
                     */
                    kind?: "news" | "analysis" | "explainer" | "opinion" | "live";
                    /** @description The slug of a source; left out: the newsroom’s own. */
                    source?: string;
                    /**
                     * Format: uuid
                     * @description The story it is a translation of.
                     */
                    translates?: string;
                    /** @description Fields of a Copy it begins with; those left out are empty. `place` stands for `placeSlug`, and `section` may be a new one, as when a copy is saved. */
                    copy?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The story that was begun; Location says where it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdBlocks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocks: components["schemas"]["Block"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdBlocksPasses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keys: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description They are let pass. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: string[];
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskStoriesByIdBlocksPasses: {
        parameters: {
            query?: {
                /** @description Takes the key of a block. */
                key?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It blocks publishing again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes; `version` and `revision` are what publishing them names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        revision: number;
                        saved: string | null;
                        fields: string[];
                        passages: {
                            before: string;
                            after: string;
                        }[];
                        form: boolean;
                        told: components["schemas"]["Told"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the changes that were looked at; 0: a correction alone. */
                    version: number;
                    revision: number;
                    telling: {
                        /** @constant */
                        quiet: true;
                    } | {
                        note: string;
                    } | {
                        /** @enum {string} */
                        kind: "correction" | "clarification" | "update";
                        text: string;
                        passageBefore?: string;
                        passageAfter?: string;
                        /** Format: uuid */
                        figure?: string;
                    };
                };
            };
        };
        responses: {
            /** @description They are out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        story: components["schemas"]["DeskStory"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdCheckpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description It is kept; `id` is its version, at `/revisions/{version}`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdComments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        comments: components["schemas"]["Thread"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdComments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description The words it is about, as they stand. */
                    quote?: string;
                    passage?: components["schemas"]["Passage"];
                    /** Format: uuid */
                    answers?: string;
                };
            };
        };
        responses: {
            /** @description It is said. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdCommentsByCommentSettled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settled: boolean;
                };
            };
        };
        responses: {
            /** @description It is so. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settled: boolean;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdComparison: {
        parameters: {
            query?: {
                /** @description Takes now, a number or an id. */
                from?: string;
                /** @description Takes now, a number or an id. */
                to?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working copy, else the story’s own text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description It is saved; the ETag is that of its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        /** Format: date-time */
                        saved: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdEmbargo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                    /** @description Why; asked for where readers have seen it. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskStoriesByIdEmbargo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, each as `/api/v1/figures/{id}` begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: ({
                            /** Format: uuid */
                            id: string;
                            quote: string;
                            mark: string | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdLanguages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its versions; one alone where it has no translation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        languages: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            language: string;
                            headline: string;
                            /** @enum {string} */
                            state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
                            isOriginal: boolean;
                            /**
                             * Format: date-time
                             * @description When its text last changed.
                             */
                            text: string;
                            revision: number;
                            /** @description The original’s newest revision when this text last changed. */
                            originalThen: number | null;
                            /** @description Whether the original’s text has changed since. */
                            isBehind: boolean;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDesk"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDesk"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdLiveEnded: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ended: boolean;
                };
            };
        };
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDesk"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdLiveEntries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description A UUID of your own: the same sent twice is one entry.
                     */
                    id?: string;
                    /** @default  */
                    headline?: string;
                    body: components["schemas"]["Body"];
                    /** @default  */
                    byline?: string;
                    /**
                     * @description Whether it is a key point.
                     * @default false
                     */
                    key?: boolean;
                    /**
                     * @description Why it goes out although something stands in its way; empty: it does not.
                     * @default
                     */
                    override?: string;
                };
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDeskEntry"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdLiveEntriesByEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Its place in the coverage; 0 is the summary. */
                        number: number;
                        /** Format: date-time */
                        at: string;
                        headline: string | null;
                        body: components["schemas"]["Body"];
                        byline: string | null;
                        /** @description Its place among the key points. */
                        key: number | null;
                        /** @enum {string} */
                        state: "out" | "taken back";
                        version: number;
                        updated: string | null;
                        note: string | null;
                        versions: {
                            version: number;
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            what: "out" | "edited" | "taken back";
                            headline: string | null;
                            body: components["schemas"]["Body"];
                            note: string | null;
                            by: string | null;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdLiveEntriesByEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    headline?: string;
                    body: components["schemas"]["Body"];
                    /**
                     * @description What readers are told of the change.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description Why it goes out although something stands in its way; empty: it does not.
                     * @default
                     */
                    override?: string;
                };
            };
        };
        responses: {
            /** @description The entry; the ETag is that of its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDeskEntry"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdLiveEntriesByEntryKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    step: "pin" | "unpin" | "up" | "down";
                };
            };
        };
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDesk"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdLiveEntriesByEntryWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDeskEntry"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoriesByIdLiveSummary: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["Body"];
                    /**
                     * @description Why it goes out although something stands in its way; empty: it does not.
                     * @default
                     */
                    override?: string;
                };
            };
        };
        responses: {
            /** @description The summary; the ETag is that of its new version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveDeskEntry"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdMoves: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    move: "ask for review" | "take back" | "send back" | "approve" | "schedule" | "unschedule" | "publish" | "withdraw" | "delete" | "restore";
                    /** @description Why; some moves ask for it. */
                    note?: string;
                    /**
                     * Format: date-time
                     * @description When it goes out, for `schedule`.
                     */
                    at?: string;
                    /** @description What may pass, by the keys of the blocks, and why; takes whoever publishes. */
                    override?: {
                        keys: string[];
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description It is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted";
                        story: components["schemas"]["DeskStory"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something stands in the way, each with what to do; or the Idempotency-Key was used for something else. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskStoriesByIdPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null: to nobody. */
                    assigned?: string | null;
                    due?: string | null;
                };
            };
        };
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdPreviewLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links; their addresses are handed out once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        links: components["schemas"]["PreviewLink"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdPreviewLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who it is for.
                     * @default
                     */
                    name?: string;
                    /**
                     * @description For how many days it works: 1, 3, 7, 14, 30.
                     * @default 7
                     */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The link is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uri */
                        url: string;
                        /** Format: date-time */
                        expires: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskStoriesByIdPreviewLinksByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdReading: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What is read in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdRestore: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A number of a revision, or an id. */
                    version: string;
                };
            };
        };
        responses: {
            /** @description What stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdRevisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its texts; each is at `/revisions/{version}` by its number or id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisions: {
                            number: number;
                            /** Format: date-time */
                            at: string;
                            reason: string;
                            publicNote: string | null;
                            by: components["schemas"]["Person"] | null;
                        }[];
                        kept: {
                            /** Format: uuid */
                            id: string;
                            why: string;
                            name: string | null;
                            /** Format: date-time */
                            at: string;
                            by: components["schemas"]["Person"] | null;
                            settled: string | null;
                        }[];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdRevisionsByVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        by: components["schemas"]["Person"] | null;
                        copy: components["schemas"]["Copy"];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoriesByIdSetAsidesByAside: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
                aside: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both texts; the ETag is what settling names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAside"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskStoriesByIdSetAsidesByAsideSettlement: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was looked at. */
                "If-Match": string;
            };
            path: {
                id: string;
                aside: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `standing`: nothing of it, as where a text made of both is saved already; `aside`: all of it; else part by part: what is not named stays as it stands. */
                    take: ("standing" | "aside") | {
                        /** @default {} */
                        fields?: {
                            [key: string]: "standing" | "aside";
                        };
                        /** @default {} */
                        blocks?: {
                            [key: string]: "standing" | "aside" | "both";
                        };
                    };
                    /**
                     * @description Whether the story is taken over from whoever writes at it.
                     * @default false
                     */
                    over?: boolean;
                };
            };
        };
        responses: {
            /** @description What stands now; the ETag is that of the copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no longer what was looked at. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version that was looked at is not said. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStoryLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: components["schemas"]["StoryList"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDeskStoryLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default false */
                    shared?: boolean;
                    query: {
                        state?: string;
                        language?: string;
                        section?: string;
                        source?: string;
                        whose?: string;
                        due?: string;
                        q?: string;
                        sort?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The lists, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: components["schemas"]["StoryList"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskStoryListsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        scopes: ("stories:read" | "stories:write" | "stories:move" | "notices:manage" | "live:write" | "corrections:write" | "figures:decide" | "front:arrange" | "sections:manage" | "entities:decide" | "screening:decide" | "lists:import" | "data:read" | "data:write" | "media:read" | "media:write" | "sources:write" | "feeds:manage" | "places:write" | "events:arrange" | "log:read" | "webhooks:manage" | "settings:manage" | "pages:manage" | "menus:manage" | "redirects:manage")[];
                        /** Format: date-time */
                        expires: string;
                        member: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "reader" | "reporter" | "editor" | "data editor" | "administrator";
                        };
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhooks: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url: string;
                    /** @default  */
                    about?: string;
                    events: ("story.published" | "story.updated" | "story.corrected" | "story.withdrawn" | "entry.published" | "entry.edited" | "entry.withdrawn")[];
                };
            };
        };
        responses: {
            /** @description It is added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhook: components["schemas"]["Webhook"];
                        secret: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there does not allow it now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskWebhooksById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDeskWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDeskWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    url?: string;
                    about?: string;
                    events?: ("story.published" | "story.updated" | "story.corrected" | "story.withdrawn" | "entry.published" | "entry.edited" | "entry.withdrawn")[];
                    on?: boolean;
                };
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskWebhooksByIdDeliveries: {
        parameters: {
            query?: {
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of what is known already. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log; the next is at `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deliveries: components["schemas"]["Delivery"][];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskWebhooksByIdPings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        delivery: string;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeskWebhooksByIdReplays: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again does not act again, for a day. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    delivery: string;
                } | {
                    /** Format: date-time */
                    from: string;
                    /**
                     * Format: date-time
                     * @description Not included.
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description They are on their way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no token, or none that is good: WWW-Authenticate says which. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of another type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        datasets: {
                            slug: string;
                            /** Format: uri */
                            url: string;
                            /** @description By language, BCP 47. */
                            names: {
                                [key: string]: string;
                            };
                            about: string;
                            producer: string;
                            producerUrl: string | null;
                            licence: string;
                            licenceUrl: string | null;
                            redistributable: boolean;
                            demo: boolean;
                            newest: {
                                version: number;
                                /** Format: uri */
                                url: string;
                                sha256: string;
                                producerVersion: string | null;
                                /** @description When its producer’s file was fetched; null where nobody said. */
                                retrieved: string | null;
                                rows: number;
                                sourceUrl: string | null;
                                /** @description The terms that its producer’s service gave with it. */
                                licence: string | null;
                                /** @description The citation that its producer’s service asks for. */
                                citation: string | null;
                                note: string;
                                changes: {
                                    added: number;
                                    removed: number;
                                    changed: number;
                                } | null;
                                csv: string | null;
                                parquet: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsBySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: uri */
                        url: string;
                        /** @description By language, BCP 47. */
                        names: {
                            [key: string]: string;
                        };
                        about: string;
                        producer: string;
                        producerUrl: string | null;
                        licence: string;
                        licenceUrl: string | null;
                        redistributable: boolean;
                        demo: boolean;
                        newest: {
                            version: number;
                            /** Format: uri */
                            url: string;
                            sha256: string;
                            producerVersion: string | null;
                            /** @description When its producer’s file was fetched; null where nobody said. */
                            retrieved: string | null;
                            rows: number;
                            sourceUrl: string | null;
                            /** @description The terms that its producer’s service gave with it. */
                            licence: string | null;
                            /** @description The citation that its producer’s service asks for. */
                            citation: string | null;
                            note: string;
                            changes: {
                                added: number;
                                removed: number;
                                changed: number;
                            } | null;
                            csv: string | null;
                            parquet: string | null;
                        };
                        fields: {
                            [key: string]: unknown;
                        }[];
                        coverage: {
                            [key: string]: unknown;
                        };
                        versions: {
                            version: number;
                            /** Format: uri */
                            url: string;
                            sha256: string;
                            producerVersion: string | null;
                            /** @description When its producer’s file was fetched; null where nobody said. */
                            retrieved: string | null;
                            rows: number;
                            sourceUrl: string | null;
                            /** @description The terms that its producer’s service gave with it. */
                            licence: string | null;
                            /** @description The citation that its producer’s service asks for. */
                            citation: string | null;
                            note: string;
                            changes: {
                                added: number;
                                removed: number;
                                changed: number;
                            } | null;
                            csv: string | null;
                            parquet: string | null;
                        }[];
                        stories: {
                            [key: string]: unknown;
                        }[];
                        /** @description Who has a page and is named in its newest version, those of most rows first. */
                        named: {
                            slug: string;
                            label: string;
                            /** Format: uri */
                            url: string;
                            rows: number;
                        }[];
                    };
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsBySlugVersionsByNumberRows: {
        parameters: {
            query?: {
                /** @description Takes the name of a column. */
                column?: string;
                /** @description Takes what the cells of the column say. */
                value?: string;
                /** @description Takes the number of a row. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: never;
            path: {
                slug: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: string;
                        version: number;
                        /** @description Null where all rows are asked for. */
                        column: string | null;
                        value: string | null;
                        /** @description Null where the licence does not let us hand rows on. */
                        count: number | null;
                        rows: {
                            row: number;
                            cells: {
                                column: string;
                                value: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[] | null;
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsBySlugVersionsByNumberRowsCsv: {
        parameters: {
            query?: {
                /** @description Takes the name of a column. */
                column?: string;
                /** @description Takes what the cells of the column say. */
                value?: string;
            };
            header?: never;
            path: {
                slug: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token has not the scope, its member may not do it, or the terms of a source do not let us hand it on. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsBySlugVersionsByNumberRowsByRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                number: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: string;
                        version: number;
                        /** @description As in the download of that version; 1 is the first. */
                        row: number;
                        /** Format: uri */
                        url: string;
                        /** @description Null where the licence does not let us hand them on. */
                        cells: {
                            column: string;
                            value: {
                                [key: string]: unknown;
                            };
                        }[] | null;
                    };
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFiguresById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Null for what is only mentioned. */
                        url: string | null;
                        story: {
                            slug: string;
                            /** Format: uri */
                            url: string;
                            headline: string;
                            language: string;
                        };
                        quote: string;
                        sentence: string;
                        selector: {
                            type: string;
                            exact: string;
                            prefix: string;
                            suffix: string;
                        };
                        /** @enum {string} */
                        place: "headline" | "standfirst" | "text";
                        /** @description In UTF-16 units of its place: the headline, the standfirst, or the plain text. */
                        start: number;
                        end: number;
                        /** @enum {string} */
                        hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                        /** @description In full: $900 million is 900000000, 70 % is 70. */
                        value: number;
                        high: number | null;
                        unit: string | null;
                        /** @enum {string} */
                        measure: "level" | "share" | "change" | "ratio" | "rank";
                        /** @description Half open: the first day, and the day after the last. */
                        period: string[] | null;
                        subject: {
                            [key: string]: unknown;
                        };
                        attribution: {
                            kind: string;
                            who: string;
                            role: string | null;
                        } | null;
                        /** @description Why it is no claim of the story, which only mentions it; its mark is null then. */
                        setAside: ("quoted" | "supposed" | "denied") | null;
                        /** @description What it says without a number; null for a figure. Of a place `value` says which, else it is a change of more than 0. */
                        statement: ("rank" | "record" | "change" | "comparison") | null;
                        /** @description The ids of the figures that the story reckoned it from; nobody else said it. */
                        derivedFrom: string[];
                        mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                        verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                        reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                        dataValue: number | null;
                        /** @description What the data said when the story was published, and in which version, of the data or of the people they are divided by: the figure held then. Null where they were not revised. */
                        revised: {
                            value: number;
                            version: number;
                            /** @enum {string} */
                            of: "data" | "people";
                        } | null;
                        /** @description Where the words say that it is the latest: a later period that the data have, and what they say of it. Else null. */
                        stale: {
                            /** @description Half open: the first day, and the day after the last. */
                            period: string[];
                            value: number;
                        } | null;
                        /** @description What the value of the data was worked out from, in full units; empty where it was read. */
                        inputs: {
                            what: string | null;
                            /** @description Half open: the first day, and the day after the last. */
                            period: string[] | null;
                            value: number;
                            unit: string | null;
                            /** @description How many values it is made of, or is ranked among. */
                            cells: number;
                            flag: ("provisional" | "estimated" | "forecast") | null;
                        }[];
                        /** @description Where the reason is `ambiguous`: the readings that fit the words equally well. */
                        fits: {
                            question: string;
                            dataset: string;
                            value: number | null;
                        }[];
                        /** @description What the words allow; null at an end that is open. */
                        allowed: (number | null)[] | null;
                        dataset: string | null;
                        version: number | null;
                        checked: string | null;
                        signed: boolean;
                        why: string;
                        question: {
                            words: string;
                            sql: string | null;
                        } | null;
                        source: {
                            kind: string;
                            who: string;
                            role: string | null;
                            title: string | null;
                            url: string | null;
                        } | null;
                        readings: {
                            key: string;
                            words: string | null;
                            value: number | null;
                            /** @enum {string} */
                            verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                            /** @enum {string} */
                            reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                        }[];
                        missing: string[];
                        data: {
                            dataset: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                            version: number;
                            sha256: string;
                            retrieved: string | null;
                            producer: string;
                            licence: string;
                            redistributable: boolean;
                        } | null;
                        /** @description The dataset of people that an amount is divided by. */
                        people: {
                            dataset: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                            version: number;
                            sha256: string;
                            retrieved: string | null;
                            producer: string;
                            licence: string;
                            redistributable: boolean;
                        } | null;
                        /** @description What its chart draws; of a question in SQL, what it answered. Null where the licence keeps it closed. */
                        series: {
                            [key: string]: unknown;
                        }[] | null;
                        /** @description The rows its value was taken from. Null where the licence does not let us hand them on. */
                        rows: {
                            /** @description whole: all of the value, or what a share is of; part: the part of a share; period and from: two periods, one and other: two things that are compared; ranked: everyone in a ranking; people: those that an amount is divided by. */
                            sum: ("whole" | "part" | "period" | "from" | "one" | "other" | "ranked" | "people") | null;
                            /** @description The field of the dataset that was added up. */
                            field: string | null;
                            /** @description How many rows; null where the licence does not let us hand them on. */
                            count: number | null;
                            /** @description What they add up to, in full units; null for a ranking. */
                            total: number | null;
                            /** @description Whether that is what the rows come to on average; else they are added up. */
                            averaged: boolean | null;
                            rows: {
                                row: number;
                                cells: {
                                    column: string;
                                    value: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            }[] | null;
                            next: string | null;
                        }[] | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                            /** @enum {string} */
                            reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                            value: number | null;
                            /** @description What the data said when the story was published, and in which version, of the data or of the people they are divided by: the figure held then. Null where they were not revised. */
                            revised: {
                                value: number;
                                version: number;
                                /** @enum {string} */
                                of: "data" | "people";
                            } | null;
                            /** @description Where the words say that it is the latest: a later period that the data have, and what they say of it. Else null. */
                            stale: {
                                /** @description Half open: the first day, and the day after the last. */
                                period: string[];
                                value: number;
                            } | null;
                            signed: boolean;
                            by: string | null;
                            note: string;
                            url: string | null;
                        }[];
                        corrections: {
                            /** Format: date-time */
                            at: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFiguresByIdRows: {
        parameters: {
            query?: {
                /** @description Takes whole, part, period, from, one, other, ranked or people. */
                sum?: string;
                /** @description Takes the number of a row. */
                cursor?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description whole: all of the value, or what a share is of; part: the part of a share; period and from: two periods, one and other: two things that are compared; ranked: everyone in a ranking; people: those that an amount is divided by. */
                        sum: ("whole" | "part" | "period" | "from" | "one" | "other" | "ranked" | "people") | null;
                        /** @description The field of the dataset that was added up. */
                        field: string | null;
                        /** @description How many rows; null where the licence does not let us hand them on. */
                        count: number | null;
                        /** @description What they add up to, in full units; null for a ranking. */
                        total: number | null;
                        /** @description Whether that is what the rows come to on average; else they are added up. */
                        averaged: boolean | null;
                        rows: {
                            row: number;
                            cells: {
                                column: string;
                                value: {
                                    [key: string]: unknown;
                                };
                            }[];
                        }[] | null;
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer states it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntities: {
        parameters: {
            query?: {
                /** @description Takes one of Person, Company, Organization, PublicBody, Place. */
                schema?: string;
                /** @description Takes the two capital letters of a country, such as CN. */
                country?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entities: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            /** Format: uri */
                            url: string;
                            /**
                             * @description A schema of FollowTheMoney; Place is its Address.
                             * @enum {string}
                             */
                            schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                            /** @description What it is called where nothing else is known. */
                            label: string;
                            /** @description What it is called in the language of `lang`; the label without it. */
                            name: string;
                            /** @description ISO 3166-1 alpha-2. */
                            country: string | null;
                            topic: string | null;
                            published: string | null;
                            /** Format: date-time */
                            changed: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesCsv: {
        parameters: {
            query?: {
                /** @description Takes one of Person, Company, Organization, PublicBody, Place. */
                schema?: string;
                /** @description Takes the two capital letters of a country, such as CN. */
                country?: string;
                /** @description Takes a whole number from 1 to 100. */
                limit?: string;
                /** @description Takes the cursor of the page before. */
                cursor?: string;
                /** @description Takes en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitiesBySlug: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        /** Format: uri */
                        url: string;
                        /**
                         * @description A schema of FollowTheMoney; Place is its Address.
                         * @enum {string}
                         */
                        schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description What it is called where nothing else is known. */
                        label: string;
                        /** @description What it is called in the language of `lang`; the label without it. */
                        name: string;
                        /** @description ISO 3166-1 alpha-2. */
                        country: string | null;
                        topic: string | null;
                        published: string | null;
                        /** Format: date-time */
                        changed: string;
                        demo: boolean;
                        names: {
                            kind: string;
                            name: string;
                            language: string | null;
                        }[];
                        identifiers: {
                            kind: string;
                            value: string;
                        }[];
                        statements: {
                            /** Format: uuid */
                            id: string;
                            property: string;
                            value: string;
                            language: string | null;
                            /** @enum {string} */
                            origin: "story" | "dataset" | "list" | "person";
                            story: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                headline: string;
                                language: string;
                                /** Format: date-time */
                                published: string;
                            } | null;
                            dataset: string | null;
                            /** @description As in the download of that version; 1 is the first. */
                            row: number | null;
                            /** @description Null where its rows may not be handed on. */
                            rowUrl: string | null;
                            list: string | null;
                            entry: string | null;
                            source: string | null;
                            sourceUrl: string | null;
                            /** Format: date-time */
                            firstSeen: string;
                            /** Format: date-time */
                            lastSeen: string;
                        }[];
                        relations: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "supplies" | "owns" | "directs" | "member of";
                            from: {
                                /** Format: uuid */
                                id: string;
                                /** @description What it is called where nothing else is known. */
                                label: string;
                                /** @description What it is called in the language of `lang`; the label without it. */
                                name: string;
                                /**
                                 * @description A schema of FollowTheMoney; Place is its Address.
                                 * @enum {string}
                                 */
                                schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                url: string | null;
                            };
                            /** @description Null where nobody says who the other side is. */
                            to: {
                                /** Format: uuid */
                                id: string;
                                /** @description What it is called where nothing else is known. */
                                label: string;
                                /** @description What it is called in the language of `lang`; the label without it. */
                                name: string;
                                /**
                                 * @description A schema of FollowTheMoney; Place is its Address.
                                 * @enum {string}
                                 */
                                schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                url: string | null;
                            } | null;
                            starts: string | null;
                            /** @description The first day on which it no longer was. */
                            ends: string | null;
                            goods: string | null;
                            codes: string[];
                            baskets: string[];
                            endUse: string | null;
                            attribution: {
                                kind: string;
                                who: string;
                                role: string | null;
                            } | null;
                            quote: {
                                type: string;
                                exact: string;
                                prefix: string;
                                suffix: string;
                            } | null;
                            story: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                headline: string;
                                language: string;
                                /** Format: date-time */
                                published: string;
                            } | null;
                            source: string | null;
                            sourceUrl: string | null;
                        }[];
                        storyCount: number;
                        stories: {
                            [key: string]: unknown;
                        }[];
                        figures: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uri */
                            url: string;
                            mark: string | null;
                            quote: string;
                            sentence: string;
                            story: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                headline: string;
                                language: string;
                                /** Format: date-time */
                                published: string;
                            };
                        }[];
                        /** @description Only what a person at the newsroom decided; never a machine’s hit. */
                        lists: {
                            /** @description The exact name of the list. */
                            list: string;
                            listUrl: string | null;
                            producer: string | null;
                            entry: string;
                            entryName: string | null;
                            entryUrl: string | null;
                            programmes: string[];
                            listedOn: string | null;
                            /** @description Why name, programmes and listing day are left out. */
                            withheld: string | null;
                            version: number;
                            versionOf: string | null;
                            versionImported: string;
                            /** @description Files that this version of the list lacks. */
                            versionMissing: string[];
                            versionBehind: {
                                version: number;
                                versionOf: string | null;
                                versionImported: string;
                            } | null;
                            /** Format: date-time */
                            decided: string;
                            /** @description Whether no person has looked at it. */
                            automatic: boolean;
                            decision: string;
                            stale: boolean | null;
                        }[];
                        /** @description Columns of datasets that name it, in their newest versions. */
                        inData: {
                            dataset: string;
                            /** Format: uri */
                            datasetUrl: string;
                            version: number;
                            column: string;
                            /** @description As its cells write it; null where readers may not see its values. */
                            value: string | null;
                            rows: number;
                            /** @description As in the download of that version; 1 is the first. Null where readers may not see it. */
                            firstRow: number | null;
                            /** @description Null where its rows may not be handed on. */
                            rowsUrl: string | null;
                            /** @enum {string} */
                            decidedBy: "newsroom" | "code list";
                        }[];
                        /** Format: uri */
                        ftm: string;
                    };
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheck: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The text to check. */
                    text: string;
                    /** @description Its headline, which may name what a sentence leaves out. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The day that "last year" counts from.
                     */
                    date?: string;
                    /** @description BCP 47; guessed from the text where it is left out. */
                    language?: string;
                };
                "application/x-www-form-urlencoded": {
                    /** @description The text to check. */
                    text: string;
                    /** @description Its headline, which may name what a sentence leaves out. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The day that "last year" counts from.
                     */
                    date?: string;
                    /** @description BCP 47; guessed from the text where it is left out. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            quote: string;
                            /** @enum {string} */
                            place: "headline" | "standfirst" | "text";
                            /** @description In UTF-16 units of its place: the headline, or the text. */
                            start: number;
                            end: number;
                            sentence: string;
                            /** @enum {string} */
                            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                            /** @description In full: $900 million is 900000000, 70% is 70. */
                            value: number;
                            high: number | null;
                            unit: string | null;
                            /** @enum {string} */
                            measure: "level" | "share" | "change" | "ratio" | "rank";
                            /** @description Half open: the first day, and the day after the last. */
                            period: string[] | null;
                            attribution: {
                                kind: string;
                                who: string;
                                role: string | null;
                            } | null;
                            /** @description A quantity that no reader would check. */
                            minor: boolean;
                            setAside: ("quoted" | "supposed" | "denied") | null;
                            /** @enum {string} */
                            verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                            /** @description Null where no dataset comes near. */
                            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                            /** @description In a sentence, in the language of `lang`. */
                            why: string;
                            /** @description The question that was put to the dataset, or that comes closest. */
                            question: string | null;
                            /** @description What the data say, in the unit of the figure. */
                            dataValue: number | null;
                            /** @description The probability that the verdict is right; null for trade. */
                            sure: number | null;
                            /** @description Where the words say that it is the latest: a later period that the data have, and what they say of it. Else null. */
                            stale: {
                                /** @description Half open: the first day, and the day after the last. */
                                period: string[];
                                value: number;
                            } | null;
                            /** @description What the value of the data was worked out from, in full units; empty where it was read. */
                            inputs: {
                                what: string | null;
                                /** @description Half open: the first day, and the day after the last. */
                                period: string[] | null;
                                value: number;
                                unit: string | null;
                                /** @description How many values it is made of, or is ranked among. */
                                cells: number;
                                flag: ("provisional" | "estimated" | "forecast") | null;
                            }[];
                            /** @description Where the reason is `ambiguous`: the readings that fit the words equally well. */
                            fits: {
                                question: string;
                                dataset: string;
                                value: number | null;
                            }[];
                            dataset: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                producer: string;
                                licence: string;
                                version: number;
                                sha256: string;
                                retrieved: string | null;
                            } | null;
                            /** @description The dataset of people that an amount is divided by. */
                            people: {
                                slug: string;
                                /** Format: uri */
                                url: string;
                                producer: string;
                                licence: string;
                                version: number;
                                sha256: string;
                                retrieved: string | null;
                            } | null;
                        }[];
                        /** @description Where reading ended; null where all of the text was read. */
                        unread: {
                            /** @enum {string} */
                            why: "too long" | "too many figures";
                            after: string;
                        } | null;
                    };
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheckCsv: {
        parameters: {
            query?: {
                /** @description Takes en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The text to check. */
                    text: string;
                    /** @description Its headline, which may name what a sentence leaves out. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The day that "last year" counts from.
                     */
                    date?: string;
                    /** @description BCP 47; guessed from the text where it is left out. */
                    language?: string;
                };
                "application/x-www-form-urlencoded": {
                    /** @description The text to check. */
                    text: string;
                    /** @description Its headline, which may name what a sentence leaves out. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The day that "last year" counts from.
                     */
                    date?: string;
                    /** @description BCP 47; guessed from the text where it is left out. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field has a wrong value, or is not known; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What was sent is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests in a minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be answered at the moment: Retry-After may say when. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
