// Generated from the routes of the API by `npm run docs`: change those, not this.

export interface paths {
    "/api/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories, newest first, paginated. */
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
        /** The same stories as CSV. */
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
        /** One story in full. */
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
        /** One story as a ninjs 3.0 item. */
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
        /** The most closely related stories, each with the reason. */
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
        /** Recommended stories. */
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
        /** Full-text search for stories, best match first. */
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
        /** The same hits as CSV. */
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
         * Lists product baskets, each with its latest version.
         * @description Requires a token with the scope `data:read` whose member has permission to change baskets.
         */
        get: operations["getDeskBaskets"];
        put?: never;
        /**
         * Creates a basket with its first version.
         * @description Requires a token with the scope `data:write` whose member has permission to change baskets.
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
         * Gets a basket with its versions, newest first, and what changed in each.
         * @description Requires a token with the scope `data:read` whose member has permission to change baskets.
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
         * Adds a version to a basket; figures calculated from the basket are rechecked.
         * @description Requires a token with the scope `data:write` whose member has permission to change baskets.
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
         * Gets a month or week of the calendar in the portal’s time zone: deadlines, publications and embargoes.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Lists suggested corrections: open ones, oldest first, or decided ones, newest first.
         * @description Requires a token with the scope `stories:read` whose member has permission to correct stories.
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
         * Gets a suggested correction and any decision on it.
         * @description Requires a token with the scope `stories:read` whose member has permission to correct stories.
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
         * Publishes a suggested correction and rechecks the story’s figures.
         * @description Requires a token with the scope `corrections:write` whose member has permission to correct stories.
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
         * Dismisses a suggested correction; the story is unchanged.
         * @description Requires a token with the scope `corrections:write` whose member has permission to correct stories.
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
         * Lists names in dataset columns, paginated; only those awaiting review unless `state` is given.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Gets a name in data with every column it appears in, or those of one dataset.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Matches names in data to an existing entity, a new one, or the suggested one.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Marks names in data as matching no entity, in later versions of the dataset too.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists datasets, each with its latest version.
         * @description Requires a token with the scope `data:read` whose member has permission to manage datasets.
         */
        get: operations["getDeskDatasets"];
        put?: never;
        /**
         * Adds a dataset from a file.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Gets a dataset: fields with their roles, versions and their effects, and the stories that use it.
         * @description Requires a token with the scope `data:read` whose member has permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlug"];
        put?: never;
        post?: never;
        /**
         * Deletes a dataset that no figure uses, with its versions and files.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Gets the description of the columns in a dataset’s latest version, what it implies, and who confirmed it.
         * @description Requires a token with the scope `data:read` whose member has permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlugColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects, confirms or resets column descriptions; figures that use the dataset are rechecked.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Queues an immediate fetch of the URL that a dataset follows.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Gets the URL that a dataset follows and the results of fetching it.
         * @description Requires a token with the scope `data:read` whose member has permission to manage datasets.
         */
        get: operations["getDeskDatasetsBySlugFollowed"];
        /**
         * Makes a dataset follow a URL, or changes the URL, the interval or whether it is paused.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
         */
        put: operations["putDeskDatasetsBySlugFollowed"];
        post?: never;
        /**
         * Stops a dataset following its URL; its versions are kept.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Makes a dataset public or private, including its page, its rows and what it says about figures.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Confirms the field roles of a dataset’s latest version.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Adds a version of a dataset from a file.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Gets the status of a dataset import started by the token’s member, for up to an hour, including why it failed.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
         */
        get: operations["getDeskDatasetsImportsById"];
        put?: never;
        post?: never;
        /**
         * Cancels a dataset import started by the token’s member; nothing is stored.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Lists entities in every state except rejected, most recently changed first, paginated.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
         */
        get: operations["getDeskEntities"];
        put?: never;
        /**
         * Creates an entity, with its name as its first statement.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Gets an entity: statements and their sources, relations, stories and decisions.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
         */
        get: operations["getDeskEntitiesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates an entity’s names and type; omitted fields are unchanged. An entity with a page needs a member who may publish.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists the individual mentions of an entity, newest story first, for choosing in a split.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Merges an entity into another, with a reason. This can be undone.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Publishes an entity’s page.
         * @description Requires a token with the scope `entities:decide` whose member has permission to publish entities.
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
         * Splits statements, mentions, relations and names in data off into a new entity, with a reason.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Adds a statement about an entity, citing a title, one of our stories or a dataset row.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Undoes a merge; the entity is restored with everything it had.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Unpublishes an entity’s page, with a reason; its data are kept.
         * @description Requires a token with the scope `entities:decide` whose member has permission to publish entities.
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
         * Lists events, newest first, paginated.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets an event: its reports, why each belongs to it, and figures that differ.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskEventsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames an event; null goes back to a headline.
         * @description Requires a token with the scope `events:arrange` whose member has permission to arrange events.
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
         * Merges another event into this one; the other is deleted.
         * @description Requires a token with the scope `events:arrange` whose member has permission to arrange events.
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
         * Splits reports of an event off into a new one; they are not regrouped automatically.
         * @description Requires a token with the scope `events:arrange` whose member has permission to arrange events.
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
         * Lists the feeds, sitemaps and folders the newsroom follows, by name, paginated.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
         */
        get: operations["getDeskFeeds"];
        put?: never;
        /**
         * Follows a feed or sitemap, given its URL or that of a page that links to it.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Gets a feed.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
         */
        get: operations["getDeskFeedsById"];
        put?: never;
        post?: never;
        /**
         * Stops following a feed; its stories are kept.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
         */
        delete: operations["deleteDeskFeedsById"];
        options?: never;
        head?: never;
        /**
         * Updates how future items of a feed are imported; omitted fields are unchanged.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Queues an immediate fetch of a feed.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Gets the recent fetches and items of a feed.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Resumes a feed that was paused, or discontinued by its host.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Previews a feed without following it; stores nothing.
         * @description Requires a token with the scope `feeds:manage` whose member has permission to manage sources.
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
         * Lists the figures in all stories, newest story first and in text order, paginated.
         * @description Requires a token with the scope `stories:read` whose member has permission to bind figures.
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
         * Gets a figure: evidence, proposals, verdict and decisions.
         * @description Requires a token with the scope `stories:read` whose member has permission to bind figures.
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
         * Accepts a proposal: the figure is linked to it and checked immediately.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Links a figure to a dataset query and checks it immediately. If readers can see the figure or its verdict is signed, this only creates a proposal.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Links a figure to a source: a person or a document. If readers can see the figure or its verdict is signed, this only creates a proposal.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Links a figure to a single SELECT on a dataset that returns a number, and checks it immediately. If readers can see the figure or its verdict is signed, this only creates a proposal.
         * @description Requires a token with the scope `figures:decide` whose member has permission to sign verdicts.
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
         * Hides something that is not a checkable figure from readers.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Overrides the automatic verdict, with a note that explains why.
         * @description Requires a token with the scope `figures:decide` whose member has permission to sign verdicts.
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
         * Rechecks a figure against the latest version of its data.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Rejects a proposal: it is kept on record and not suggested again.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Shows a hidden figure again, or marks a figure that is only mentioned as a claim of the story.
         * @description Requires a token with the scope `figures:decide` whose member has permission to bind figures.
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
         * Signs off the verdict on a figure.
         * @description Requires a token with the scope `figures:decide` whose member has permission to sign verdicts.
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
         * Runs a query as a check would; stores nothing.
         * @description Requires a token with the scope `stories:read` whose member has permission to bind figures.
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
         * Lists the URLs that datasets follow and the results of fetching them.
         * @description Requires a token with the scope `data:read` whose member has permission to manage datasets.
         */
        get: operations["getDeskFollowed"];
        put?: never;
        /**
         * Fetches a URL and adds the result as a dataset that follows it.
         * @description Requires a token with the scope `data:write` whose member has permission to manage datasets.
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
         * Gets the board of a front page or section. Send its ETag to change it.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
         */
        get: operations["getDeskFront"];
        /**
         * Replaces a board: its stories in order, each with start and end times.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
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
         * Redoes the change that the token’s member last undid.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
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
         * Restores an earlier version of a board as a new one.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
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
         * Undoes the last change to a board, if the token’s member made it.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
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
         * Lists the versions of a board, newest first.
         * @description Requires a token with the scope `front:arrange` whose member has permission to arrange front.
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
         * Lists the loaded watch lists, each with its latest version and age.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
         */
        get: operations["getDeskLists"];
        put?: never;
        /**
         * Imports a watch list from its files, or a new version if the list exists.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
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
         * Gets a watch list with its versions, newest first, and what changed in each.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
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
         * Imports a new version of a watch list from its files.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
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
         * Gets a version of a watch list, with the entries added, changed and removed.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
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
         * Gets the status of a watch list import started by the token’s member, for up to an hour, including why it failed.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
         */
        get: operations["getDeskListsImportsById"];
        put?: never;
        post?: never;
        /**
         * Cancels a watch list import started by the token’s member; nothing is stored.
         * @description Requires a token with the scope `lists:import` whose member has permission to manage lists.
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
         * Lists the audit log, who did what, newest first, paginated.
         * @description Requires a token with the scope `log:read` whose member has permission to manage people.
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
         * Lists the pictures in the media library, newest first, paginated.
         * @description Requires a token with the scope `media:read` whose member has permission to write stories.
         */
        get: operations["getDeskMedia"];
        put?: never;
        /**
         * Adds pictures to the library: each is re-encoded, and accepted or refused individually.
         * @description Requires a token with the scope `media:write` whose member has permission to write stories.
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
         * Gets a picture: texts, rights, focal point, usage, files and history.
         * @description Requires a token with the scope `media:read` whose member has permission to write stories.
         */
        get: operations["getDeskMediaById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates a picture’s texts in one language, its rights or its focal point.
         * @description Requires a token with the scope `media:write` whose member has permission to write stories.
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
         * Removes a picture that no story uses from the library; its files are kept.
         * @description Requires a token with the scope `media:write` whose member has permission to manage pictures.
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
         * Replaces a picture’s file in every story that uses it; the previous file is kept.
         * @description Requires a token with the scope `media:write` whose member has permission to manage pictures.
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
         * Restores a removed picture to the library.
         * @description Requires a token with the scope `media:write` whose member has permission to manage pictures.
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
         * Lists names found in stories, paginated; only those awaiting review unless `state` is given.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Gets a name with its mentions: all, or those in one story or language.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Matches mentions to an existing entity, a new one, or the suggested one.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Sets the type of thing that mentions name.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Marks mentions as matching no entity. If this covers every mention of a name, the name is not suggested again.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists the menus at the head and foot of every page, and the links to the newsroom’s social accounts.
         * @description Requires a token with the scope `menus:manage` whose member has permission to manage menus.
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
         * Gets a menu: header, footer or social.
         * @description Requires a token with the scope `menus:manage` whose member has permission to manage menus.
         */
        get: operations["getDeskMenusByPlace"];
        /**
         * Replaces the entries of a menu, effective immediately; null restores the default menu.
         * @description Requires a token with the scope `menus:manage` whose member has permission to manage menus.
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
         * Restores the entries of an earlier version; 0 is the default menu.
         * @description Requires a token with the scope `menus:manage` whose member has permission to manage menus.
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
         * Lists the last 100 versions of a menu, newest first.
         * @description Requires a token with the scope `menus:manage` whose member has permission to manage menus.
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
         * Lists notices about the member’s stories and requests for their attention: unread ones, or all.
         * @description Requires a token with the scope `notices:manage` whose member has permission to write stories.
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
         * Gets which notices are emailed to the member, and when.
         * @description Requires a token with the scope `notices:manage` whose member has permission to write stories.
         */
        get: operations["getDeskNoticesLetters"];
        /**
         * Sets which notices are emailed to the member, and when.
         * @description Requires a token with the scope `notices:manage` whose member has permission to write stories.
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
         * Marks a notice as read; if no id is given, all of them.
         * @description Requires a token with the scope `notices:manage` whose member has permission to write stories.
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
         * Lists the newsroom’s pages without their text, including drafts, in footer order.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
         */
        get: operations["getDeskPages"];
        put?: never;
        /**
         * Creates a page as a draft.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Gets a page.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
         */
        get: operations["getDeskPagesById"];
        /**
         * Replaces the content of a page; if it is published, readers see the change immediately.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
         */
        put: operations["putDeskPagesById"];
        post?: never;
        /**
         * Deletes a draft that was never published, with its versions.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Publishes a page. Refused if it has no text or still contains bracketed questions from its template.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Restores the text of an earlier version as a new one.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Unpublishes a page; it becomes a draft again.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Lists the latest 100 versions of a page with their text, newest first.
         * @description Requires a token with the scope `pages:manage` whose member has permission to manage pages.
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
         * Lists everyone who writes stories here, by name.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Lists the places that stories come from, with coordinates, by slug, paginated.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets a place.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskPlacesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects a place’s names and coordinates, for all its stories; omitted fields are unchanged.
         * @description Requires a token with the scope `places:write` whose member has permission to correct places.
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
         * Lists redirects for addresses that no longer exist, by path, paginated.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
         */
        get: operations["getDeskRedirects"];
        put?: never;
        /**
         * Adds a redirect for a path that does not otherwise exist.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
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
         * Gets a redirect.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
         */
        get: operations["getDeskRedirectsById"];
        put?: never;
        post?: never;
        /**
         * Removes a redirect.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
         */
        delete: operations["deleteDeskRedirectsById"];
        options?: never;
        head?: never;
        /**
         * Updates a redirect; omitted fields are unchanged.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
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
         * Adds redirects, replacing any for the same path; refused ones are skipped and listed.
         * @description Requires a token with the scope `redirects:manage` whose member has permission to manage redirects.
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
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Accepts or rejects a relation, or corrects it; omitted fields are unchanged.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists new dataset versions that contradict published stories, one case each: open cases, oldest first, or closed ones, newest first.
         * @description Requires a token with the scope `stories:read` whose member has permission to correct stories.
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
         * Gets a case: what the publisher changed, and a page of the affected stories and sentences.
         * @description Requires a token with the scope `stories:read` whose member has permission to correct stories.
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
         * Accepts or declines stories in a case, or individual sentences. Each story succeeds or fails as a whole, with one note to readers; a failure does not affect the others.
         * @description Requires a token with the scope `corrections:write` whose member has permission to correct stories.
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
         * Rewrites a sentence in a case; readers see it once the story is accepted.
         * @description Requires a token with the scope `corrections:write` whose member has permission to correct stories.
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
         * Lists names that may be on an official list, best matches first; only those awaiting review unless `state` is given.
         * @description Requires a token with the scope `screening:decide` whose member has permission to decide hits.
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
         * Gets a hit: our record, the list entry, why they matched, and decisions.
         * @description Requires a token with the scope `screening:decide` whose member has permission to decide hits.
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
         * Records a decision on a hit: the same (needs a note), not the same, or unsure.
         * @description Requires a token with the scope `screening:decide` whose member has permission to decide hits.
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
         * Adds details of the list entry to our entity as statements, once they are confirmed to be the same; choose from `offered`.
         * @description Requires a token with the scope `entities:decide` whose member has permission to decide hits.
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
         * Screens a name or number against the loaded lists; stores nothing.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists the sections in the order readers see. Send the ETag to reorder them.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskSections"];
        /**
         * Reorders all sections.
         * @description Requires a token with the scope `sections:manage` whose member has permission to manage sections.
         */
        put: operations["putDeskSections"];
        /**
         * Creates a section at the end; a slug that was deleted is restored.
         * @description Requires a token with the scope `sections:manage` whose member has permission to manage sections.
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
         * Gets a section.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskSectionsBySlug"];
        put?: never;
        post?: never;
        /**
         * Deletes a section without stories.
         * @description Requires a token with the scope `sections:manage` whose member has permission to manage sections.
         */
        delete: operations["deleteDeskSectionsBySlug"];
        options?: never;
        head?: never;
        /**
         * Replaces all names of a section: a language that is omitted loses its name. The slug is unchanged.
         * @description Requires a token with the scope `sections:manage` whose member has permission to manage sections.
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
         * Lists the newsroom’s settings, where each value comes from, and the latest changes.
         * @description Requires a token with the scope `settings:manage` whose member has permission to manage settings.
         */
        get: operations["getDeskSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes newsroom settings, all or nothing. Settings fixed by the environment are refused.
         * @description Requires a token with the scope `settings:manage` whose member has permission to manage settings.
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
         * Undoes the latest change to a setting.
         * @description Requires a token with the scope `settings:manage` whose member has permission to manage settings.
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
         * Lists sources and their terms, by name, paginated.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets a source.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskSourcesBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Updates the name, URL or terms of a source, for all its stories; omitted fields are unchanged.
         * @description Requires a token with the scope `sources:write` whose member has permission to manage sources.
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
         * Undoes a split, by the id of the decision listed on the entity.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Restores a withdrawn statement.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Withdraws a statement, with a reason; it stays in the history.
         * @description Requires a token with the scope `entities:decide` whose member has permission to review entities.
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
         * Lists the newsroom’s stories in every state, paginated.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStories"];
        put?: never;
        /**
         * Creates a story as a draft, empty or with content.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Gets the state of a story, and the moves available.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Lists what blocks a story, how to fix it, and which blocks were overridden.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Overrides blocks on a story; the reason is stored.
         * @description Requires a token with the scope `stories:move` whose member has permission to publish stories.
         */
        post: operations["postDeskStoriesByIdBlocksPasses"];
        /**
         * Removes the override of a block.
         * @description Requires a token with the scope `stories:move` whose member has permission to publish stories.
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
         * Lists the differences between a story’s draft and its published text, and earlier notes to readers.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdChanges"];
        put?: never;
        /**
         * Publishes the changes to a published story, with a note to readers or a correction, or with neither if only its presentation changes.
         * @description Requires a token with the scope `corrections:write` whose member has permission to publish stories.
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
         * Saves a story’s draft as a named checkpoint; the story itself is unchanged.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Lists the comments on a story and its passages, in text order.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdComments"];
        put?: never;
        /**
         * Adds a comment on a story or a passage, or a reply. People named after an @ are notified.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Resolves or reopens a comment.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Compares two texts of a story, word by word.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets the current draft of a story. Send its ETag to change it.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdCopy"];
        /**
         * Saves a story’s draft, which readers do not see.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Sets or changes the embargo on a story.
         * @description Requires a token with the scope `stories:move` whose member has permission to publish stories.
         */
        put: operations["putDeskStoriesByIdEmbargo"];
        post?: never;
        /**
         * Lifts the embargo on a story immediately.
         * @description Requires a token with the scope `stories:move` whose member has permission to publish stories.
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
         * Lists the figures in a story’s saved text with their verdicts, in text order.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Lists all language versions of a story, the original first, and which are out of date.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets the live coverage of a story: summary, key points and entries.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdLive"];
        put?: never;
        /**
         * Turns an unpublished story into a live blog.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Ends or resumes the coverage.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Publishes an entry: readers of a published story see it immediately.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Gets an entry with all its versions. Send its ETag to change it.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdLiveEntriesByEntry"];
        /**
         * Edits an entry; readers see that it was updated.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Makes an entry a key point, removes it from the key points, or moves it by one position.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Withdraws an entry; a notice with the reason takes its place.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Sets the summary shown above the entries. `If-Match` names its version, or "v0" if there is none yet.
         * @description Requires a token with the scope `live:write` whose member has permission to write stories.
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
         * Moves a story through the workflow: submits, approves, schedules, publishes or withdraws it. `If-Match` names the version of the text that was reviewed.
         * @description Requires a token with the scope `stories:move` whose member has permission to write stories.
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
         * Assigns a story to a colleague, or sets its deadline.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Lists the links that let people without an account read a story before publication, newest first.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoriesByIdPreviewLinks"];
        put?: never;
        /**
         * Creates a preview link. Its URL is only in this response.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Revokes a preview link; has no effect if it has already expired.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Analyses a draft as saving it would: figures, names, duplicates, link suggestions and blocks. Stores nothing.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Restores an earlier version of a story as its draft; the current draft is kept as a version.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Lists a story’s revisions, newest first, and its other saved texts.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets one text of a story: `now`, a revision by number, or another saved text by id.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Gets a conflicting draft beside the current one, and the differences.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
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
         * Resolves a conflicting draft; both texts are kept either way.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Lists the member’s saved story lists and those shared by colleagues.
         * @description Requires a token with the scope `stories:read` whose member has permission to write stories.
         */
        get: operations["getDeskStoryLists"];
        /**
         * Saves a story list under a name; overwrites the member’s list of the same name.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Deletes a list of the member’s own or, for those who may review stories, a shared one.
         * @description Requires a token with the scope `stories:write` whose member has permission to write stories.
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
         * Gets the token itself: its member and current permissions.
         * @description Requires any token whose member has permission to use tokens.
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
         * Webhooks, which notify programs of what is published.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
         */
        get: operations["getDeskWebhooks"];
        put?: never;
        /**
         * Adds a webhook. Its signing secret is only in this response.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
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
         * Gets a webhook.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
         */
        get: operations["getDeskWebhooksById"];
        put?: never;
        post?: never;
        /**
         * Deletes a webhook and its delivery log.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
         */
        delete: operations["deleteDeskWebhooksById"];
        options?: never;
        head?: never;
        /**
         * Updates, enables or disables a webhook.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
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
         * Lists a webhook’s deliveries and their results, newest first.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
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
         * Sends a test event of type `ping`.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
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
         * Resends a delivery, or every event in a time range, with the same ids.
         * @description Requires a token with the scope `webhooks:manage` whose member has permission to manage webhooks.
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
        /** All datasets, each with its latest version. */
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
        /** The same datasets as CSV. */
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
        /** One dataset in full. */
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
        /** The rows of a version, optionally those with a given value in one column, paginated. */
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
        /** The rows with a given value in one column, as CSV. */
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
        /** One row of a version, if it may be redistributed. */
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
        /** One figure in full. */
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
        /** The rows behind one of the sums in a figure’s value, paginated. */
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
        /** Entities with a dossier, by name, paginated. */
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
        /** The same entities as CSV. */
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
        /** One dossier in full. */
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
        /** Checks a text against the open datasets; stores nothing. Available only if the setting “Anyone may check a text” is on. */
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
        /** The same figures as CSV. */
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
            /** @description The error type for programs: `urn:sourceline:problem:` plus one of the types in docs/api.md. */
            type: string;
            title: string;
            status: number;
            /** @description What went wrong, in one sentence. */
            detail: string;
            /** @description How to fix it; empty if `detail` already says so. */
            advice: string;
            /** @description A code for programs, such as `sectionKnown`; not every error has one. */
            code?: string;
            /** @description The values that fill in `detail`, text or numbers, by name; present whenever `code` is. */
            params?: {
                [key: string]: string | number;
            };
            /** @description The same error in the format of version 0.1.0. */
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
                /** @description Two-, four- or six-digit HS codes; a shorter code covers everything below it. */
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
                /** @description Two-, four- or six-digit HS codes; a shorter code covers everything below it. */
                codes: string[];
                source: string;
                note: string;
                /** Format: date-time */
                made: string;
                by: string | null;
            };
            versions: {
                number: number;
                /** @description Two-, four- or six-digit HS codes; a shorter code covers everything below it. */
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
                /** @description The version of the dataset; null if no query was run. */
                version: number | null;
                retrieved: string | null;
            } | null;
            after: {
                /** @enum {string} */
                verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                /** @enum {string} */
                reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled";
                value: number | null;
                /** @description The version of the dataset; null if no query was run. */
                version: number | null;
                retrieved: string | null;
            };
            /** @description The suggested wording of the correction. */
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
             * @description The id of the place with the most rows.
             */
            id: string;
            name: string;
            /**
             * @description A FollowTheMoney schema; Place corresponds to its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            columns: number;
            datasets: number;
            rows: number;
            /** @description Whether it may match an existing entity. */
            known: boolean;
            first: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As written in the cells. */
                value: string;
                rows: number;
                /** @description As in the download of that version, counted from 1. */
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null if only the name matches. */
                score: number | null;
                stories: number;
            }[];
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
        };
        DeskDataNameWhole: {
            /**
             * Format: uuid
             * @description The id of the place with the most rows.
             */
            id: string;
            name: string;
            /**
             * @description A FollowTheMoney schema; Place corresponds to its Address.
             * @enum {string}
             */
            kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
            columns: number;
            datasets: number;
            rows: number;
            /** @description Whether it may match an existing entity. */
            known: boolean;
            first: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As written in the cells. */
                value: string;
                rows: number;
                /** @description As in the download of that version, counted from 1. */
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null if only the name matches. */
                score: number | null;
                stories: number;
            }[];
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
            /** @enum {string} */
            state: "proposed" | "accepted" | "rejected";
            places: {
                /** Format: uuid */
                id: string;
                dataset: string;
                version: number;
                column: string;
                /** @description As written in the cells. */
                value: string;
                rows: number;
                /** @description As in the download of that version, counted from 1. */
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
            /** @description The entity they were matched to, if any. */
            entity: string | null;
        };
        DatasetImport: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            step: "waiting" | "reading" | "checking" | "writing" | "comparing" | "ended";
            /** @description Null while it is running. */
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
            /** @description Whether the field roles have been confirmed. */
            rolesConfirmed: boolean;
            demo: boolean;
            /** @description When it was made public; null if it is private. */
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
                /** @description The licence stated by the publisher’s service. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description The number of values changed since the previous version; null for the first. */
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
            /** @description Whether the field roles have been confirmed. */
            rolesConfirmed: boolean;
            demo: boolean;
            /** @description When it was made public; null if it is private. */
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
                /** @description The licence stated by the publisher’s service. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description The number of values changed since the previous version; null for the first. */
                changes: {
                    added: number;
                    removed: number;
                    changed: number;
                } | null;
            };
            /** @description Of the latest version. */
            fields: {
                name: string;
                /** @enum {string} */
                type: "string" | "integer" | "number" | "boolean" | "date" | "datetime" | "year" | "yearmonth";
                title: string | null;
                description: string | null;
                role: ("reporter" | "partner" | "product" | "flow" | "period" | "value" | "unit" | "frequency" | "basis" | "quantity") | null;
                unit: string | null;
                /** @description The multiplier of one unit, such as 1000 if values are in thousands. */
                multiplier: number;
                basis: ("CIF" | "FOB") | null;
            }[];
            coverage: {
                frequency: ("month" | "quarter" | "year" | "day") | null;
                periods: number;
                /** @description The first period, as written in the file. */
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
                /** @description The licence stated by the publisher’s service. */
                licence: string | null;
                citation: string | null;
                note: string;
                /** Format: date-time */
                added: string;
                /** @description The number of values changed since the previous version; null for the first. */
                changes: {
                    added: number;
                    removed: number;
                    changed: number;
                } | null;
                /** @description The number of figures checked on it. */
                checks: number;
                /** @description The number of corrections suggested because of it. */
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
            /** @description The number of the description; 0 if none is stored for this version yet. */
            description: number;
            guesses: number;
            frequency: ("day" | "week" | "month" | "quarter" | "half" | "year") | null;
            columns: {
                /** @description One column, or one per period if a measure is spread over several. */
                columns: string[];
                /**
                 * @description `names` means that the cells name measures, each a measure in its own right.
                 * @enum {string}
                 */
                is: "measure" | "place" | "category" | "series" | "ignored" | "time" | "names";
                /** @description The file columns it is read from. */
                held: string[];
                label: string | null;
                measure: {
                    /** @enum {string} */
                    kind: "stock" | "flow" | "count" | "rate" | "growth" | "index" | "price" | "mean" | "ratio" | "unknown";
                    unit: string | null;
                    /** @description The unit of one value; null if unknown. */
                    multiplier: number | null;
                    follows: {
                        /** @description Null if this does not apply to the table. */
                        addedOverTime: boolean | null;
                        /** @description Null if this does not apply to the table. */
                        addedOverMembers: boolean | null;
                        /** @description Dimensions that values cannot be summed over, even if their type allows it, such as the sex of business owners. */
                        notAddedOver: string[];
                        /** @description Null if this does not apply to the table. */
                        averagedOverTime: boolean | null;
                        share: boolean;
                    };
                } | null;
                dimension: {
                    members: number;
                    /** @description The number of members that are totals of others. */
                    sums: number;
                    /** @description A selection of the members, totals first. */
                    first: string[];
                    /** @description The member that is the overall total. */
                    whole: string | null;
                    /** @description Whether a missing row counts as zero in a sum if the country reports data. */
                    sparse: boolean;
                } | null;
                /** @description From 0 to 1; null if it does not apply. */
                confidence: number | null;
                /** @description Whether it still needs confirmation. */
                guess: boolean;
                /** @description For trade tables: the field role it is derived from, and corrected through. */
                role: ("reporter" | "partner" | "product" | "flow" | "period" | "value" | "unit" | "frequency" | "basis" | "quantity") | null;
                /** @description Whether the file or its descriptor states this. */
                stated: boolean;
                /** @description Who last corrected or confirmed it. */
                settled: {
                    /** @description Null if it was automatic, or done by the operator on the command line. */
                    by: {
                        /** Format: uuid */
                        id: string;
                        /** @description Null if they have left. */
                        name: string | null;
                    } | null;
                    /** Format: date-time */
                    at: string;
                    corrected: boolean;
                } | null;
            }[];
            /** @description In the format of `sourceline datasets describe --set`. */
            corrections: string[];
            history: {
                version: number;
                description: number;
                /** @enum {string} */
                act: "describe" | "correct" | "confirm" | "restore";
                /** @description Null if it was automatic, or done by the operator on the command line. */
                by: {
                    /** Format: uuid */
                    id: string;
                    /** @description Null if they have left. */
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
            /** @description The type of service; `file` for a plain file. */
            connector: string;
            /**
             * @description How often it is fetched; `auto` adapts to how often the data change.
             * @enum {string}
             */
            every: "auto" | "hour" | "day" | "week" | "month";
            /** @description A Frictionless descriptor, as JSON, used to read every file fetched. */
            descriptor: string | null;
            paused: string | null;
            /** @description When it was last fetched completely, changed or not. */
            fetched: string | null;
            /** @description When it last produced a new version. */
            changed: string | null;
            /** Format: date-time */
            next: string;
            /** @description Null before the first fetch. */
            outcome: ("version" | "same" | "failed") | null;
            /** @description Null if the last fetch succeeded. */
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
             * @description A FollowTheMoney schema; Place corresponds to its Address.
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
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
        };
        DeskEntity: {
            /** Format: uuid */
            id: string;
            slug: string;
            /** @description The page’s URL; null if there is none. */
            url: string | null;
            label: string;
            byLanguage: {
                [key: string]: string;
            };
            /**
             * @description A FollowTheMoney schema; Place corresponds to its Address.
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
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
        };
        DeskStatement: {
            /** Format: uuid */
            id: string;
            property: string;
            value: string;
            /** @description Empty if it has no language. */
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
            /** @description Set if the name always refers to this entity. */
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
            /** @description The sentence is no longer in the story. */
            gone: boolean;
            by: string | null;
            decided: string | null;
            note: string;
            /** @description Send it as `If-Match` with a decision. */
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
            /** @description The title set by an editor, or the headline of one report. */
            title: string;
            /** @description The language of the headline; null if an editor set the title. */
            titleLanguage: string | null;
            reports: number;
            /** @description The names of the sources reporting it. */
            sources: string[];
            languages: string[];
            /**
             * Format: date-time
             * @description When the first report appeared.
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description When the last report appeared.
             */
            lastAt: string;
        };
        DeskEvent: {
            id: string;
            /** @description The title set by an editor, or the headline of one report. */
            title: string;
            /** @description The language of the headline; null if an editor set the title. */
            titleLanguage: string | null;
            reports: number;
            /** @description The names of the sources reporting it. */
            sources: string[];
            languages: string[];
            /**
             * Format: date-time
             * @description When the first report appeared.
             */
            begunAt: string;
            /**
             * Format: date-time
             * @description When the last report appeared.
             */
            lastAt: string;
            isNamed: boolean;
            /** @description Incremented by each editorial decision. */
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
                    /** @description The report it was grouped with. */
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
            /** @description Figures that should agree but differ. */
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
            /** @description Whether some reports or figures were not compared. */
            differencesPartial: boolean;
        };
        /** @description An event. Without the scope `stories:read`, headlines and the content of reports are omitted. */
        ChangedEvent: {
            id: string;
            /** @description The title set by an editor, or the headline of one report. */
            title?: string;
            /** @description The language of the headline; null if an editor set the title. */
            titleLanguage?: string | null;
            reports: number;
            /** @description The names of the sources reporting it. */
            sources?: string[];
            languages?: string[];
            /**
             * Format: date-time
             * @description When the first report appeared.
             */
            begunAt?: string;
            /**
             * Format: date-time
             * @description When the last report appeared.
             */
            lastAt?: string;
            isNamed: boolean;
            /** @description Incremented by each editorial decision. */
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
                    /** @description The report it was grouped with. */
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
            /** @description Figures that should agree but differ. */
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
            /** @description Whether some reports or figures were not compared. */
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
            /** @description Its name at the desk. */
            name: string;
            /** @description The language to assign to all items; null to use what each item states. */
            language: string | null;
            /** @description The slug of a section; null to use what each item states. */
            section: string | null;
            /** @description The byline for items without an author. */
            credit: string;
            /**
             * @description `published` applies if the terms of the source allow it; anything else is imported as a draft.
             * @enum {string}
             */
            goesTo: "draft" | "published";
            /** @description Words or phrases; case and accents are ignored. */
            only: string[];
            /** @description Words or phrases; case and accents are ignored. */
            never: string[];
            /** @enum {string} */
            state: "followed" | "failing" | "paused" | "ended";
            /** @description Null if the last fetch succeeded. */
            failing: {
                /** Format: date-time */
                since: string;
                times: number;
                /** @enum {string} */
                code: "robots" | "gone" | "missing" | "refused" | "busy" | "server" | "unreachable" | "too large" | "no feed" | "folder" | "ours";
                why: string;
                /** @description The host’s response. */
                status: number | null;
            } | null;
            tried: string | null;
            /** @description When it was last fetched completely, changed or not. */
            fetched: string | null;
            /** @description When it last had something new. */
            changed: string | null;
            next: string | null;
            /** @description The previous URL, if the host reported a move. */
            movedFrom: string | null;
            moved: string | null;
            fetches: number;
            /** @description The number of fetches answered with 304. */
            unchanged: number;
            /** @description The number of its items that became stories. */
            items: number;
            version: number;
            /** Format: date-time */
            made: string;
        };
        FeedHistory: {
            /** @description Newest first. */
            runs: {
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                /** @description The number of consecutive fetches with the same result. */
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
            /** @description Newest first. */
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
            /** @description The slug of the story. */
            story: string;
            language: string;
            position: number;
            /** @enum {string} */
            place: "headline" | "standfirst" | "text";
            sentence: string;
            quote: string;
            /** @enum {string} */
            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
            /** @description The full value: $900 million is 900000000, 70% is 70. */
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
                /** @description What is measured, as worded in the text. */
                words: string | null;
                /** @description Who or where it is about, as worded in the text. */
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
            /** @description One letter: h, w, d, a or u; empty if readers see no mark. */
            mark: string;
            /** @description Why it is only mentioned, not claimed, by the story; POST …/show marks it as a claim. */
            setAside: ("quoted" | "supposed" | "denied") | null;
            /** @description The kind of claim without a number; null for a figure. For a ranking, `value` is the position; for the others it is a change of more than 0. */
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
            /** @description Identifies the current verdict, for `If-Match`. */
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
            /** @description The full value: $900 million is 900000000, 70% is 70. */
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
                /** @description What is measured, as worded in the text. */
                words: string | null;
                /** @description Who or where it is about, as worded in the text. */
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
                /** @description The words in the story that led to the query. */
                because: string[];
                /** @description Whether another query fits the words equally well. */
                tied: boolean;
                /** Format: date-time */
                proposed: string;
                tried: components["schemas"]["TriedQuestion"] | null;
            }[];
            /** @description Accepted and suggested evidence, newest first. */
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
                /** @description The value when the story was published. `version` is that of the data or, if `of` is `people`, of the population dataset. */
                revised: {
                    value: number;
                    version: number;
                    /** @enum {string} */
                    of: "data" | "people";
                } | null;
                /** @description A later period than the one stated, and the value for it. */
                stale: {
                    /** @description A half-open interval: the first day, and the day after the last. */
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
            /** @description A half-open interval: the first day, and the day after the last. */
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
            /** @description A single SELECT written by a data editor, used instead of the other fields. */
            sql: string | null;
        };
        TableQuestion: {
            dataset: string;
            /** @enum {string} */
            statistic: "value" | "sum" | "mean" | "change" | "share" | "ratio" | "rank" | "count";
            of: {
                /** @description The column of the measure, or the first if it has several. */
                measure: string;
                /** @description Codes keyed by dimension column; omitted dimensions are not filtered. */
                members: {
                    [key: string]: string[];
                };
                time: [
                    string,
                    string
                ] | null;
            };
            /**
             * @description The comparison: the earlier value, the whole for a share, or the other value.
             * @default null
             */
            against: {
                /** @description The column of the measure, or the first if it has several. */
                measure: string;
                /** @description Codes keyed by dimension column; omitted dimensions are not filtered. */
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
            /** @description For changes over time: picks the largest or smallest period-to-period change. */
            steps?: {
                /** @enum {string} */
                order: "most" | "least";
                /**
                 * @description Whether the answer requires that the preceding change went in the opposite direction.
                 * @default false
                 */
                isWhole: boolean;
            };
            /** @default null */
            rank: {
                /** @description The column to rank by; null ranks periods. */
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
            /** @description The population used for a per-capita value, from its own dataset. */
            per?: {
                dataset: string;
                /** @description The same places and year in the population dataset. */
                of: {
                    /** @description The column of the measure, or the first if it has several. */
                    measure: string;
                    /** @description Codes keyed by dimension column; omitted dimensions are not filtered. */
                    members: {
                        [key: string]: string[];
                    };
                    time: [
                        string,
                        string
                    ] | null;
                };
                /** @description The number of people per unit, such as 1 for per capita. */
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
            /** @description The query in words. */
            words: string;
            sql: string | null;
            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
            /** @description The value in the data, in the unit of the figure. */
            value: number | null;
            why: string;
            /** @description Why the query could not be run. */
            failure: string | null;
        };
        Board: {
            edition: string;
            /** @description Null for the front page. */
            section: string | null;
            /** @description 0 if nothing has been placed yet. */
            version: number;
            slots: {
                /** Format: uuid */
                story: string;
                starts: string | null;
                ends: string | null;
                headline: string | null;
                state: ("draft" | "in review" | "approved" | "scheduled" | "published" | "withdrawn" | "deleted") | null;
                /** @description Whether it is currently showing. */
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
            /** @description Null while it is running. */
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
            /** @description The complete version used alongside the latest one if that lacks a file; `age` is then its age. */
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
            /** @description A hash of the entries, independent of their order. */
            sha256: string;
            asOf: string | null;
            files: {
                name: string;
                bytes: number;
                sha256: string;
                rows: number;
            }[];
            /** @description Files missing from the set. */
            missing: string[];
            entryCount: number;
            /** @description Compared with the previous version; null for the first. */
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
            /** @description The complete version used alongside the latest one if that lacks a file; `age` is then its age. */
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
            /** @description A hash of the entries, independent of their order. */
            sha256: string;
            asOf: string | null;
            files: {
                name: string;
                bytes: number;
                sha256: string;
                rows: number;
            }[];
            /** @description Files missing from the set. */
            missing: string[];
            entryCount: number;
            /** @description Compared with the previous version; null for the first. */
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
            /** @description At most 20000 of each; the counts are complete. */
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
            /** @description The number of stories and drafts that use it. */
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
            /** @description The number of stories and drafts that use it. */
            uses: number;
            sha256: string;
            /** Format: date-time */
            added: string;
            /** @description Send it as `If-Match` with a change. */
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
                /** @description The last day on which it may be used. */
                expiresOn: string | null;
                state: ("expired" | "expiring") | null;
            };
            /** @description The focal point for cropping, measured from the left and the top. */
            focal: {
                x: number;
                y: number;
            };
            name: string;
            mime: string;
            /** @description Incremented each time the file is replaced. */
            version: number;
            /** @description Why sizes could not be generated (retried automatically); empty if nothing failed. */
            sizesFailure: string;
            /** Format: date-time */
            changed: string;
            /** @description When it was removed from the library. */
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
                /** @description Whether readers can currently see the story with it. */
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
             * @description The id of the mention shown.
             */
            id: string;
            name: string;
            /**
             * @description A FollowTheMoney schema; Place corresponds to its Address.
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null if only the name matches. */
                score: number | null;
                stories: number;
            }[];
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
        };
        DeskNameWhole: {
            /**
             * Format: uuid
             * @description The id of the mention shown.
             */
            id: string;
            name: string;
            /**
             * @description A FollowTheMoney schema; Place corresponds to its Address.
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                 * @enum {string}
                 */
                kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                /** @description ISO 3166-1 alpha-2. */
                country: string | null;
                /** @enum {string} */
                state: "proposed" | "known" | "published" | "rejected";
                /** @description Null if only the name matches. */
                score: number | null;
                stories: number;
            }[];
            /** @description Send it as `If-Match` with a decision. */
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
            /** @description The entity they were matched to, if any. */
            entity: string | null;
        };
        Menu: {
            /** @enum {string} */
            place: "header" | "footer" | "social";
            /** @description Incremented by each change; 0 if never changed. */
            version: number;
            /** @description Whether it is the default menu. */
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
            /** @description Null if it was automatic. */
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
             * @description Shared by all translations of the page.
             */
            groupId: string;
            /** @enum {string} */
            kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
            slug: string;
            language: string;
            title: string;
            standfirst: string | null;
            /** @description Its position at the foot of every page. */
            footer: number | null;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Incremented by each change. */
            version: number;
            /** @description When it was first published. */
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
             * @description Shared by all translations of the page.
             */
            groupId: string;
            /** @enum {string} */
            kind: "about" | "imprint" | "privacy" | "corrections" | "ethics" | "ownership" | "contact" | "accessibility" | "masthead" | "other";
            slug: string;
            language: string;
            title: string;
            standfirst: string | null;
            /** @description Its position at the foot of every page. */
            footer: number | null;
            /** @enum {string} */
            state: "draft" | "published";
            /** @description Incremented by each change. */
            version: number;
            /** @description When it was first published. */
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
            /** @description Two-letter ISO 3166-1 code. */
            country: string | null;
            /** @description Keyed by language tag, such as en. */
            names: {
                [key: string]: string;
            };
            /** @description In degrees; null, as is the longitude, if unknown. */
            latitude: number | null;
            longitude: number | null;
            version: number;
            /** @description The number of stories from there, in any state. */
            stories: number;
        };
        Redirect: {
            /** Format: uuid */
            id: string;
            /** @description A path that does not otherwise exist, such as `/old/story`; `/old/*` matches every path under it. */
            from: string;
            /** @description A path on the portal or an https URL; a final `*` stands for the rest of the path. */
            to: string;
            /** @description True for a 301 response, false for a 302. */
            permanent: boolean;
            /** @description How often it was followed. */
            hits: number;
            /** @description The last day on which it was followed. */
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
            /** @description The dataset’s slug. */
            dataset: string;
            /** @description The previous version. */
            from: number | null;
            /** @description The version this case is about. */
            to: number;
            retrieved: string | null;
            /** Format: date-time */
            opened: string;
            closed: string | null;
            stories: number;
            sentences: number;
            /** @description The number of sentences awaiting a decision. */
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
            /** @description The number of other figures checked on this version and still right. */
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
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
            /** @description Why it needs another review, if it was decided before. */
            reason: ({
                kind: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            found: string;
            /** Format: date-time */
            changed: string;
            /** @description Since when the entry has been off the list or no longer matched. */
            gone: string | null;
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
        };
        ListEntry: {
            /** @description Its number on the list. */
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
            /** @description Files missing from the set. */
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
                 * @description A FollowTheMoney schema; Place corresponds to its Address.
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
            /** @description Why it needs another review, if it was decided before. */
            reason: ({
                kind: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** Format: date-time */
            found: string;
            /** Format: date-time */
            changed: string;
            /** @description Since when the entry has been off the list or no longer matched. */
            gone: string | null;
            /** @description Send it as `If-Match` with a decision. */
            etag: string;
            /** @description Details of the entry that can be added to our entity once they are confirmed to be the same. */
            offered: {
                property: string;
                value: string;
            }[];
            /** @description Why it matched, as a sentence and in detail. */
            explanation: ({
                sentence?: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description What is screened; null if it no longer exists. */
            ours: {
                names: string[];
                /** @description The number of its other names that are not screened. */
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
                /** @description True if nobody has reviewed it. */
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
            /** @description Incremented by each change of its names. */
            version: number;
            /** @description The number of stories in it, in every state except withdrawn. */
            stories: number;
            /** @description How many of them are published. */
            shown: number;
        };
        NewsroomSetting: {
            key: string;
            /** @enum {string} */
            section: "newsroom" | "pictures" | "publishing" | "checks";
            /** @description The current value; null if none. */
            value: string | number | boolean | string[] | null;
            /** @description The default value. */
            standard: string | number | boolean | string[] | null;
            /** @enum {string} */
            setBy: "environment" | "desk" | "default";
            /** @description The environment variable that overrides it. */
            environment: string;
        };
        NewsroomSettingChange: {
            id: string;
            key: string;
            /** @description As text; null for the default. */
            before: string | null;
            after: string | null;
            /** @description The id of the member who changed it; null if automatic. */
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
            /** @description The number of stories from it, in any state. */
            stories: number;
            /** @description Null if it has never been changed. */
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
            /** @description The version of the current draft. */
            version: number;
            language: string;
            headline: string;
            published: string | null;
            scheduled: string | null;
            embargo: string | null;
            /** @description When it was moved to the trash. */
            deleted: string | null;
            startedBy: string | null;
            changedBy: string | null;
            approvedBy: string | null;
            /** Format: date-time */
            changed: string;
            assigned: string | null;
            due: string | null;
            /** @description The moves available to the token’s member. */
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
            /** @description When it was moved to the trash. */
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
            /** @description Where the figure appears. */
            place: ("headline" | "standfirst" | "text") | null;
            quote: string | null;
            sentence: string | null;
            figure: string | null;
            entity: string | null;
            /** @description The slug of the source whose terms cause the block. */
            source: string | null;
            media: string | null;
            /** @description Whether the settings allow it to block a story. */
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
            /** @description In UTF-16 code units of headline, standfirst and body, separated by blank lines. */
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
            /** @description BCP 47 language tag */
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
        /** @description How the story appears elsewhere than on its own page. Null fields follow the headline, standfirst and lead picture. */
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
            /** @description The URL of first publication. */
            canonical: string | null;
            /** @description Whether search engines are asked not to index the story. */
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
            /** @description Ids of entries, in order. */
            keyPoints: string[];
            /** @description Newest first. */
            entries: components["schemas"]["LiveDeskEntry"][];
        };
        LiveDeskEntry: {
            /** Format: uuid */
            id: string;
            /** @description Its number in the coverage; 0 is the summary. */
            number: number;
            /** Format: date-time */
            at: string;
            headline: string | null;
            body: components["schemas"]["Body"];
            byline: string | null;
            /** @description Its position among the key points. */
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
            /** @description The recipient, as noted by whoever created it. */
            name: string;
            madeBy: string | null;
            /** Format: date-time */
            made: string;
            /** Format: date-time */
            expires: string;
            revoked: string | null;
            /** @description How often the preview was opened with this link. */
            opened: number;
            lastOpened: string | null;
        };
        Reading: {
            figures: {
                quote: string;
                sentence: string;
                /** @enum {string} */
                place: "headline" | "standfirst" | "text";
                /** @description In UTF-16 code units, within the headline, the standfirst or the plain text. */
                start: number;
                end: number;
                mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                /** @description Why it is only mentioned, not claimed, by the text; `mark` is null then. */
                setAside: ("quoted" | "supposed" | "denied") | null;
                /** @description The kind of claim without a number that has a proposal or evidence; null for a figure. */
                statement: ("rank" | "record" | "change" | "comparison") | null;
                /** @description The existing figure it continues; null if it is new. */
                figure: string | null;
                /** @description The number of open proposals for that figure. */
                proposals: number;
                verdict: string | null;
                reason: string | null;
                saidBy: string | null;
            }[];
            /** @description Set if the text is longer than the 200000 characters and 1000 figures that are analysed; null otherwise. */
            unread: {
                /** @enum {string} */
                why: "too long" | "too many figures";
                /** @description The last words analysed. */
                after: string;
            } | null;
            names: {
                name: string;
                /** @description The entity’s slug; null if none or several match. */
                entity: string | null;
                /** @description An undecided screening hit for the name. */
                hit: string | null;
            }[];
            copies: {
                /** Format: uuid */
                id: string;
                headline: string;
                source: string;
                /** @description The share of the shorter text’s five-word sequences that also occur in the other, 0 to 1. */
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
            /** @description The differences from the current draft; a block is identified by its index in `blocks`, from 0. */
            comparison: components["schemas"]["Comparison"];
            /** @description Send it as `If-Match` to resolve the conflict. */
            etag: string;
        };
        StoryList: {
            /** Format: uuid */
            id: string;
            name: string;
            shared: boolean;
            owner: components["schemas"]["Person"];
            /** @description The same fields as the query of GET /api/v1/desk/stories. */
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
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                topic?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                author?: string;
                /** @description Accepts a date such as 2026-03-31. */
                from?: string;
                /** @description Accepts a date such as 2026-03-31. */
                to?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
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
                            /** @description BCP 47 language tag */
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
                            /** @description False if the original gave no time zone; its time is then read as UTC. */
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
                            /** @description The headline and picture for its card; null if the card uses the story’s own. */
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
                            /** @description One letter per figure, in text order: h for `holds`, w for `holds with hedge`, d for `differs`, a for `attributed`, u for `unsupported`. */
                            marks: string;
                            demo: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                topic?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                author?: string;
                /** @description Accepts a date such as 2026-03-31. */
                from?: string;
                /** @description Accepts a date such as 2026-03-31. */
                to?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description OK. */
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
                        /** @description BCP 47 language tag */
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
                        /** @description False if the original gave no time zone; its time is then read as UTC. */
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
                        /** @description The headline and picture for its card; null if the card uses the story’s own. */
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
                        /** @description One letter per figure, in text order: h for `holds`, w for `holds with hedge`, d for `differs`, a for `attributed`, u for `unsupported`. */
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
                            /** @description Null, as is the longitude, if unknown. */
                            latitude: number | null;
                            longitude: number | null;
                        } | null;
                        topics: {
                            slug: string;
                            name: string;
                        }[];
                        excerpt: string;
                        /** @description The full text; null if only an excerpt may be published. */
                        html: string | null;
                        text: string | null;
                        /** @description The coverage of a live story, newest entry first; null for other kinds of story. */
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
                        /** @description False for an imported story that has not been analysed yet. */
                        figuresRead: boolean;
                        figures: {
                            /** Format: uuid */
                            id: string;
                            /** @description Null for figures that are only mentioned. */
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
                            /** @description In UTF-16 code units, within the headline, the standfirst or the plain text. */
                            start: number;
                            end: number;
                            /** @enum {string} */
                            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                            /** @description The full value: $900 million is 900000000, 70% is 70. */
                            value: number;
                            high: number | null;
                            unit: string | null;
                            /** @enum {string} */
                            measure: "level" | "share" | "change" | "ratio" | "rank";
                            /** @description A half-open interval: the first day, and the day after the last. */
                            period: string[] | null;
                            subject: {
                                [key: string]: unknown;
                            };
                            attribution: {
                                kind: string;
                                who: string;
                                role: string | null;
                            } | null;
                            /** @description Why it is only mentioned, not claimed, by the story; `mark` is null then. */
                            setAside: ("quoted" | "supposed" | "denied") | null;
                            /** @description The kind of claim without a number; null for a figure. For a ranking, `value` is the position; for the others it is a change of more than 0. */
                            statement: ("rank" | "record" | "change" | "comparison") | null;
                            /** @description The ids of the figures the story calculated it from; it has no other source. */
                            derivedFrom: string[];
                            mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                            dataValue: number | null;
                            /** @description The value when the story was published and the figure was still right. `version` is that of the data or, if `of` is `people`, of the population dataset. Null if neither has been revised. */
                            revised: {
                                value: number;
                                version: number;
                                /** @enum {string} */
                                of: "data" | "people";
                            } | null;
                            /** @description If the text says its figure is the latest: a later period in the data, and the value for it. Otherwise null. */
                            stale: {
                                /** @description A half-open interval: the first day, and the day after the last. */
                                period: string[];
                                value: number;
                            } | null;
                            /** @description The values the result was calculated from, in full units; empty if it was read directly. */
                            inputs: {
                                what: string | null;
                                /** @description A half-open interval: the first day, and the day after the last. */
                                period: string[] | null;
                                value: number;
                                unit: string | null;
                                /** @description The number of values it is calculated from, or ranked among. */
                                cells: number;
                                flag: ("provisional" | "estimated" | "forecast") | null;
                            }[];
                            /** @description If the reason is `ambiguous`: the interpretations that fit the text equally well. */
                            fits: {
                                question: string;
                                dataset: string;
                                value: number | null;
                            }[];
                            /** @description The range the wording allows; null at an open end. */
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
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description A ninjs 3.0 item, as documented by the IPTC. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a whole number from 1 to 20. */
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
            /** @description OK. */
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
                        /** @description False while the search index is being built. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a whole number from 1 to 20. */
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
            /** @description OK. */
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
                        /** @description False while the search index is being built. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a date such as 2026-03-31. */
                from?: string;
                /** @description Accepts a date such as 2026-03-31. */
                to?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts a page number from 1 to 9999. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
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
                            /** @description The name that matched, if the story uses another name for the search term. */
                            alsoWritten: string | null;
                            story: {
                                /** Format: uuid */
                                id: string;
                                slug: string;
                                /** Format: uri */
                                url: string;
                                /** @description BCP 47 language tag */
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
                                /** @description False if the original gave no time zone; its time is then read as UTC. */
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
                                /** @description The headline and picture for its card; null if the card uses the story’s own. */
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
                                /** @description One letter per figure, in text order: h for `holds`, w for `holds with hedge`, d for `differs`, a for `attributed`, u for `unsupported`. */
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
                        /** @description False while the search index is being built. */
                        complete: boolean;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a date such as 2026-03-31. */
                from?: string;
                /** @description Accepts a date such as 2026-03-31. */
                to?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts a page number from 1 to 9999. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The full list. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Its slug: lower-case letters, digits and hyphens. */
                    slug: string;
                    /** @description The name by language (en, fr, ru, ar, zh); English is required. */
                    names: {
                        [key: string]: string;
                    };
                    /** @default  */
                    about?: string;
                    codes: string[];
                    /** @description Who compiled the list, and where it was published. */
                    source: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The new basket. `Location` is its URL; send its ETag to add a version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The basket. Send its ETag to add a version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                     * @description If omitted, taken from the previous version.
                     * @default
                     */
                    source?: string;
                    /** @description What changes and why. */
                    note: string;
                };
            };
        };
        responses: {
            /** @description The updated basket; the ETag is that of the new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskBasketWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts month or week. */
                view?: string;
                /** @description Accepts a date such as 2026-03-31. */
                day?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The start and end of the range, and its entries. `to` is exclusive. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts decided. */
                state?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The correction as it will appear. */
                    text: string;
                    /** @description The replacement for `passageBefore`; null leaves the text unchanged. */
                    passageAfter: string | null;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated suggestion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated suggestion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedCorrection"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts accepted or rejected. */
                state?: string;
                /** @description Accepts one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                dataset?: string;
                /** @description Accepts known or new. */
                whose?: string;
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of names; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                dataset?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name. Send its ETag with a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDataNameWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                dataset?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description Ids from `places`; if omitted, all of them. */
                    places?: string[];
                    /**
                     * Format: uuid
                     * @description If omitted, the suggested entity.
                     */
                    entity?: string;
                    /** @description A new entity; omitted fields are taken from the data. */
                    new?: {
                        label?: string;
                        /**
                         * @description A FollowTheMoney schema; Place corresponds to its Address.
                         * @enum {string}
                         */
                        kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description A name or two-letter code. */
                        country?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDataName"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                dataset?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description Ids from `places`; if omitted, all of them. */
                    places?: string[];
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedDataName"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The full list. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string[];
                    /** @description The date the file was downloaded; if omitted, taken from the descriptor, if any. */
                    retrieved?: string;
                    /** @description The publisher’s name for this version. */
                    producerVersion?: string;
                    sourceUrl?: string;
                    note?: string;
                    /** @description A description of the columns: a Frictionless descriptor, CSVW metadata or an SDMX structure message (JSON or XML). */
                    descriptor?: string;
                    title: string;
                    producer: string;
                    licence: string;
                    licenceUrl?: string;
                    about?: string;
                    /**
                     * @description Whether its rows may be redistributed; false if omitted.
                     * @enum {string}
                     */
                    redistributable?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, finished or still running; poll the URL in `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. Send its ETag to confirm its roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The dataset was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. Send the ETag to change them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetColumns"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description Corrections, applied in order; all or nothing. */
                    set?: {
                        column: string;
                        /** @enum {string} */
                        what: "kind" | "unit" | "multiplier" | "label" | "role" | "whole" | "sparse" | "confirmed";
                        value: string;
                    }[];
                    /** @description Columns to confirm; `all` confirms every guess. */
                    confirm?: "all" | string[];
                    /** @description Columns to reset to the automatic description; `all` resets everything. */
                    undo?: "all" | string[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated columns with the new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetColumns"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description Import it even if columns or many rows are missing.
                     * @default false
                     */
                    acceptChanges?: boolean;
                };
            };
        };
        responses: {
            /** @description The followed URL; `next` is the current time until it has been fetched. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The followed URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                    /** @description A public https URL. */
                    address: string;
                    /**
                     * @description How often it is fetched; `auto` adapts to how often the data change.
                     * @enum {string}
                     */
                    every?: "auto" | "hour" | "day" | "week" | "month";
                    /** @description A Frictionless descriptor, as JSON, used to read every file fetched. */
                    descriptor?: string | null;
                    paused?: boolean;
                };
            };
        };
        responses: {
            /** @description The updated settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedAddress"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The dataset no longer follows a URL. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The updated dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
            /** @description The updated dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDatasetWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The date the file was downloaded; if omitted, taken from the descriptor, if any. */
                    retrieved?: string;
                    /** @description The publisher’s name for this version. */
                    producerVersion?: string;
                    sourceUrl?: string;
                    note?: string;
                    /** @description A description of the columns: a Frictionless descriptor, CSVW metadata or an SDMX structure message (JSON or XML). */
                    descriptor?: string;
                };
            };
        };
        responses: {
            /** @description The import, finished or still running; poll the URL in `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The import was cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts one of proposed, known, published, rejected. */
                state?: string;
                /** @description Accepts one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Accepts a two-letter country code such as CN. */
                country?: string;
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts relations. */
                waits?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description A FollowTheMoney schema; Place corresponds to its Address.
                     * @enum {string}
                     */
                    kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    /** @description A name or two-letter code. */
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
            /** @description The new entity; `Location` is its URL. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description The slug of its page. */
                    slug?: string;
                    /**
                     * @description A FollowTheMoney schema; Place corresponds to its Address.
                     * @enum {string}
                     */
                    kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    country?: string | null;
                    /** @description The slug of its topic page. */
                    topic?: string | null;
                    /**
                     * @description Confirms that publishing a page about a person is justified, if an entity with a page becomes a person.
                     * @default false
                     */
                    person?: boolean;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The updated entity. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mentions, at most 500. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description The ETag of the entity it is merged into. */
                    etag: string;
                    why: string;
                };
            };
        };
        responses: {
            /** @description The merged entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                     * @description Required for a person: confirms that publishing a page about them is justified.
                     * @default false
                     */
                    person?: boolean;
                    /**
                     * @description Required if the name has no source that readers can see, such as an unpublished story: confirms that they may see it.
                     * @default false
                     */
                    name?: boolean;
                    /** @default  */
                    why?: string;
                };
            };
        };
        responses: {
            /** @description The updated entity. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                     * @description A FollowTheMoney schema; Place corresponds to its Address.
                     * @enum {string}
                     */
                    kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                    /** @description If omitted, that of the original entity. */
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
            /** @description The new entity; `Location` is its URL. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description A FollowTheMoney property, such as `address`. */
                    property: string;
                    value: string;
                    /**
                     * @description BCP 47 language tag, if the value has a language.
                     * @default
                     */
                    language?: string;
                    source?: {
                        title: string;
                        url?: string;
                    };
                    /** @description The slug of the story. */
                    story?: string;
                    row?: {
                        dataset: string;
                        /** @description If omitted, the latest version. */
                        version?: number;
                        /** @description Counted from 1. */
                        row: number;
                    };
                };
            };
        };
        responses: {
            /** @description The statement was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description The content of the row cited as the source; null if the source is not a row. */
                        cells: {
                            column: string;
                            value: string | number | boolean | null;
                        }[] | null;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The restored entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated entity. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                source?: string;
                /** @description Accepts any. */
                reports?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEvent"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts one of followed, failing, paused, ended. */
                state?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                source?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of feeds; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The URL of a feed, of a sitemap, or of a page that links to its feed. */
                    address: string;
                    /**
                     * @description The organisation the items come from; if empty, the feed’s own name.
                     * @default
                     */
                    source?: string;
                    /**
                     * @description If null, the terms of the existing source; `linked` for a new one.
                     * @default null
                     */
                    policy?: ("own" | "licensed" | "linked") | null;
                    /**
                     * @description Its name at the desk.
                     * @default
                     */
                    name?: string;
                    /**
                     * @description The language to assign to all items; null to use what each item states.
                     * @default null
                     */
                    language?: string | null;
                    /**
                     * @description The slug of a section; null to use what each item states.
                     * @default null
                     */
                    section?: string | null;
                    /**
                     * @description The byline for items without an author.
                     * @default
                     */
                    credit?: string;
                    /**
                     * @description `published` applies if the terms of the source allow it; anything else is imported as a draft.
                     * @default draft
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /**
                     * @description Words or phrases; case and accents are ignored.
                     * @default []
                     */
                    only?: string[];
                    /**
                     * @description Words or phrases; case and accents are ignored.
                     * @default []
                     */
                    never?: string[];
                };
            };
        };
        responses: {
            /** @description The feed was added; it is fetched as soon as a worker is free. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The feed was removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description Its name at the desk. */
                    name?: string;
                    /** @description The language to assign to all items; null to use what each item states. */
                    language?: string | null;
                    /** @description The slug of a section; null to use what each item states. */
                    section?: string | null;
                    /** @description The byline for items without an author. */
                    credit?: string;
                    /**
                     * @description `published` applies if the terms of the source allow it; anything else is imported as a draft.
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /** @description Words or phrases; case and accents are ignored. */
                    only?: string[];
                    /** @description Words or phrases; case and accents are ignored. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedHistory"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The URL of a feed, of a sitemap, or of a page that links to its feed. */
                    address: string;
                    /**
                     * @description The organisation the items come from; if empty, the feed’s own name.
                     * @default
                     */
                    source?: string;
                    /**
                     * @description If null, the terms of the existing source; `linked` for a new one.
                     * @default null
                     */
                    policy?: ("own" | "licensed" | "linked") | null;
                    /**
                     * @description Its name at the desk.
                     * @default
                     */
                    name?: string;
                    /**
                     * @description The language to assign to all items; null to use what each item states.
                     * @default null
                     */
                    language?: string | null;
                    /**
                     * @description The slug of a section; null to use what each item states.
                     * @default null
                     */
                    section?: string | null;
                    /**
                     * @description The byline for items without an author.
                     * @default
                     */
                    credit?: string;
                    /**
                     * @description `published` applies if the terms of the source allow it; anything else is imported as a draft.
                     * @default draft
                     * @enum {string}
                     */
                    goesTo?: "draft" | "published";
                    /**
                     * @description Words or phrases; case and accents are ignored.
                     * @default []
                     */
                    only?: string[];
                    /**
                     * @description Words or phrases; case and accents are ignored.
                     * @default []
                     */
                    never?: string[];
                };
            };
        };
        responses: {
            /** @description What was found, and how its first items would be imported. */
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
                        /** @description The feeds the page links to; the first is used. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description Accepts proposed, none, bound, unsupported, unsigned or hidden. */
                state?: string;
                /** @description Accepts holds, holds-with-hedge, differs or cannot-be-checked. */
                verdict?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. Send its ETag to sign it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description The id of one of the figure’s proposals.
                     */
                    proposal: string;
                    /** @description The reason, for the log. Required if readers can see the figure or its verdict is signed. */
                    reason?: string;
                    /** @description A note to readers, in the language of the story. Required if they can see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                         * @description Always null; use `bind-sql` for SQL.
                         * @default null
                         */
                        sql?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description Query the table `data`; the column `value` of the first row is used. */
                    sql: string;
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The reason, for the log. Required if readers can see the figure or its verdict is signed. */
                    reason?: string;
                    /** @description A note to readers, in the language of the story. Required if they can see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description The id of one of the figure’s proposals.
                     */
                    proposal: string;
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The reason, for the log. Required if readers can see the figure or its verdict is signed. */
                    reason?: string;
                    /** @description A note to readers, in the language of the story. Required if they can see the figure. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The updated figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskFigure"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                         * @description Always null; use `bind-sql` for SQL.
                         * @default null
                         */
                        sql?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description The result, and the verdict it would lead to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedQuestion"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The full list. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A public https URL. */
                    address: string;
                    /**
                     * @description How often it is fetched; `auto` adapts to how often the data change.
                     * @default auto
                     * @enum {string}
                     */
                    every?: "auto" | "hour" | "day" | "week" | "month";
                    /**
                     * @description A Frictionless descriptor, as JSON, used to read every file fetched.
                     * @default null
                     */
                    descriptor?: string | null;
                    /** @description If omitted, as stated by the service. */
                    title?: string;
                    producer?: string;
                    licence?: string;
                    /** @default false */
                    redistributable?: boolean;
                };
            };
        };
        responses: {
            /** @description The import, finished or still running; poll the URL in `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The saved board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description The ETag of the version you last read. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The number of its stories that could not be restored. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The current board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The number of its stories that could not be restored. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The number of its stories that could not be restored. */
                        left: number;
                        board: components["schemas"]["Board"];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
                edition?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions; `next` is the next page. */
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
                            /** @description The version that was undone or restored. */
                            of: number | null;
                            why: string;
                            slots: components["schemas"]["Slot"][];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The full list. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The maximum age in days. */
                    period?: string;
                    /** @description The date of the files, if they do not state it. */
                    asOf?: string;
                    note?: string;
                    /**
                     * @description Confirms that the list really did shrink by that much.
                     * @enum {string}
                     */
                    acceptRemovals?: "yes" | "no";
                    /** @enum {string} */
                    format: "ofac" | "ofac-consolidated" | "un" | "bis-dpl" | "opensanctions" | "csv";
                    /** @description The title, if the files do not state it. */
                    title?: string;
                    producer?: string;
                    /**
                     * @description Whether entries may be redistributed.
                     * @enum {string}
                     */
                    redistributable?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, finished or still running; poll the URL in `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The maximum age in days. */
                    period?: string;
                    /** @description The date of the files, if they do not state it. */
                    asOf?: string;
                    note?: string;
                    /**
                     * @description Confirms that the list really did shrink by that much.
                     * @enum {string}
                     */
                    acceptRemovals?: "yes" | "no";
                };
            };
        };
        responses: {
            /** @description The import, finished or still running; poll the URL in `Location`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of the import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImport"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The import was cancelled. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts an id. */
                person?: string;
                /** @description Accepts an id. */
                story?: string;
                /** @description Accepts move, revision, correction, embargo, passed-block, block-again, entity, hit, list, person, new-person, invitation, ended-invitation, reset-login, picture, token, revoked-token, webhook, source, feed, front, section, place, corrected-place, event, figure, proposed-correction, dataset, basket, live-entry, live-coverage, calendar-address, ended-calendar-address, setting, page, forgotten-story, preview-link, menu, redirect. */
                action?: string;
                /** @description Accepts a date such as 2026-03-31. */
                from?: string;
                /** @description Accepts a date such as 2026-03-31. */
                to?: string;
                /** @description Accepts the number of an entry. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log entries; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts photo, drawing or moving. */
                kind?: string;
                /** @description Accepts one of credit, alt, expired, expiring, unused, removed. */
                lack?: string;
                /** @description Accepts the id of the last picture on the previous page. */
                cursor?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the library; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description Which pictures were added, already known, or refused and why. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description The language of `alt` and `caption`; if omitted, the portal’s. */
                    language?: string;
                    alt?: string;
                    caption?: string;
                    credit?: string;
                    rights?: {
                        holder?: string;
                        licence?: string;
                        territories?: string;
                        note?: string;
                        /** @description The last day on which it may be used; null if unlimited or unknown. */
                        expiresOn?: string | null;
                    };
                    /** @description The focal point for cropping, measured from the left and the top. */
                    focal?: {
                        x: number;
                        y: number;
                    };
                    /** @description The note to readers of published stories that use the picture, if its texts, credit or focal point change, keyed by the language of the stories. */
                    notes?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description The updated picture. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated picture. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description The note to readers of published stories that use the picture, as JSON keyed by the language of the stories, such as `{"en":"…"}`. */
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description The updated picture. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated picture. Send its ETag with the next change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts accepted or rejected. */
                state?: string;
                /** @description Accepts one of Person, Company, Organization, PublicBody, Place. */
                kind?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of names; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name. Send its ETag with a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNameWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description Ids from `occurrences`; if omitted, all of them. */
                    mentions?: string[];
                    /**
                     * Format: uuid
                     * @description If omitted, the suggested entity.
                     */
                    entity?: string;
                    /** @description A new entity; omitted fields are taken from its mentions. */
                    new?: {
                        label?: string;
                        /**
                         * @description A FollowTheMoney schema; Place corresponds to its Address.
                         * @enum {string}
                         */
                        kind?: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description A name or two-letter code. */
                        country?: string;
                    };
                    /**
                     * @description Always match this name to the entity from now on, without review.
                     * @default false
                     */
                    everywhere?: boolean;
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description Ids from `occurrences`; if omitted, all of them. */
                    mentions?: string[];
                    /**
                     * @description A FollowTheMoney schema; Place corresponds to its Address.
                     * @enum {string}
                     */
                    kind: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                story?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
            };
            header: {
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description Ids from `occurrences`; if omitted, all of them. */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedName"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                        /** @description The target: /section/…, /topic/…, /page/… or another portal page such as /corrections; /section/* or /page/* for all of them; or an external URL. */
                        target: string;
                        /** @description The label, by language. If omitted, the name of the target; required for external URLs. */
                        labels?: {
                            [key: string]: string;
                        };
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description The menu. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The menu. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Menu"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
                            /** @description Null for the default menu. */
                            entries: components["schemas"]["MenuEntry"][] | null;
                            /** @description The id of the member who made it; null for an import. */
                            by: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts all. */
                show?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLetters"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The current choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskLetters"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description Marked as read. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description A sentence below the title, shown by search engines; null for none. */
                    standfirst: string | null;
                    /** @description Its slug under /page/. If empty, made from the title. It cannot be changed once published. */
                    slug: "" | string;
                    /** @description Its position at the foot of every page, lowest first; null to leave it out. */
                    footer: number | null;
                    body: components["schemas"]["Body"];
                    /** @description A tag such as en or pt-BR; it cannot be changed. */
                    language: string;
                    /** @description The page it is a translation of; null if it is an original. */
                    translationOf: string | null;
                };
            };
        };
        responses: {
            /** @description The page. Send its ETag to change it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description A sentence below the title, shown by search engines; null for none. */
                    standfirst: string | null;
                    /** @description Its slug under /page/. If empty, made from the title. It cannot be changed once published. */
                    slug: "" | string;
                    /** @description Its position at the foot of every page, lowest first; null to leave it out. */
                    footer: number | null;
                    body: components["schemas"]["Body"];
                };
            };
        };
        responses: {
            /** @description The page. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The page. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The page. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The page. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsroomPage"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts coordinates. */
                lack?: string;
                /** @description Accepts one of slug, country. */
                sort?: string;
                /** @description Accepts the cursor from a page of this list. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places; `next` is the URL of the next page, null on the last. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The place. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPlace"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description Replaces all names: a language that is omitted loses its name. */
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
            /** @description The updated place, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPlace"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts yes. */
                unused?: string;
                /** @description Accepts one of path, hits, newest. */
                sort?: string;
                /** @description Accepts the cursor from a page of this list. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of redirects; `next` is the URL of the next page, null on the last. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A path that does not otherwise exist, such as `/old/story`; `/old/*` matches every path under it. */
                    from: string;
                    /** @description A path on the portal or an https URL; a final `*` stands for the rest of the path. */
                    to: string;
                    /**
                     * @description True for a 301 response, false for a 302.
                     * @default true
                     */
                    permanent?: boolean;
                };
            };
        };
        responses: {
            /** @description The new redirect. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The redirect. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The redirect was removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description A path that does not otherwise exist, such as `/old/story`; `/old/*` matches every path under it. */
                    from?: string;
                    /** @description A path on the portal or an https URL; a final `*` stands for the rest of the path. */
                    to?: string;
                    /** @description True for a 301 response, false for a 302. */
                    permanent?: boolean;
                };
            };
        };
        responses: {
            /** @description The updated redirect, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redirect"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                         * @description True for a 301 response, false for a 302.
                         * @default true
                         */
                        permanent?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description The results; `line` counts from 1. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description Null if the other party is unknown. */
                    to: string | null;
                    starts?: string | null;
                    ends?: string | null;
                    goods?: string;
                    /** @description HS codes. */
                    codes?: string[];
                    baskets?: string[];
                    endUse?: string;
                    /** @description Who says so. */
                    who?: string;
                    source: {
                        title: string;
                        url?: string;
                    };
                };
            };
        };
        responses: {
            /** @description The relation, in effect immediately. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRelation"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description HS codes. */
                    codes?: string[];
                    baskets?: string[];
                    endUse?: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated relation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskRelation"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts closed. */
                state?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; `next` is the next page. */
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
                            /** @description The dataset’s slug. */
                            dataset: string;
                            /** @description The previous version. */
                            from: number | null;
                            /** @description The version this case is about. */
                            to: number;
                            retrieved: string | null;
                            /** Format: date-time */
                            opened: string;
                            closed: string | null;
                            stories: number;
                            sentences: number;
                            /** @description The number of sentences awaiting a decision. */
                            waiting: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case; `next` is the next page of its stories. */
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
                             * @description Shared by all translations of the story.
                             */
                            group: string;
                            /** @description The revision of the text; send it with a decision. */
                            revision: number;
                            /** @description What readers will be told if all open sentences are accepted. */
                            note: string;
                            sentences: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "open" | "accepted" | "dismissed" | "overtaken";
                                /** @enum {string} */
                                place: "headline" | "standfirst" | "text";
                                passage: string;
                                /** @description The passage with all affected figures corrected. */
                                corrected: string;
                                /** @description Why it needs rewriting by hand before the story can be accepted; null if it does not. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                        /** @description The revision that was reviewed. */
                        revision: number;
                        /** @description If omitted, all open ones. */
                        sentences?: string[];
                        /** @description The note to readers; if omitted, a standard note. */
                        text?: string;
                    }[];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The updated case, and the result for each story. */
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
                            /** @description Why it is still open. */
                            problem: {
                                kind: string;
                                detail: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The revision that was reviewed. */
                    revision: number;
                    /** Format: uuid */
                    sentence: string;
                    /** @description If empty, restores the suggested sentence. */
                    passage: string;
                };
            };
        };
        responses: {
            /** @description The updated case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionCase"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts waiting, same, not-the-same or unsure. */
                state?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                list?: string;
                /** @description Accepts people, companies or bodies. */
                kind?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hit. Send its ETag with a decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
            /** @description The updated hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningHitWhole"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Accepts a name. */
                    name?: string;
                    /** @enum {string} */
                    kind?: "person" | "body" | "vessel";
                    /** @description Accepts a two-letter country code such as CN. */
                    country?: string;
                    /** @description Accepts a number. */
                    id?: string;
                    /** @description Accepts a year or a day, such as 1975 or 1975-03-31. */
                    born?: string;
                };
            };
        };
        responses: {
            /** @description All possible matches, best first, and the lists searched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Also screened: other names of the entities known to the newsroom by this exact name. */
                        alsoKnownAs: string[];
                        /** @description The number of their other names that are not screened. */
                        namesLeft: number;
                        found: {
                            entry: components["schemas"]["ListEntry"];
                            version: components["schemas"]["ReadInVersion"] | null;
                            score: number;
                            threshold: number;
                            /** @description Why it matched, as a sentence and in detail. */
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
                            /** @description Files missing from the set. */
                            missing: string[];
                            behind: {
                                number: number;
                                asOf: string | null;
                                imported: string;
                            } | null;
                            entries: number;
                            /** @description The age in days; if a complete earlier version is used as well, the age of that. */
                            days: number;
                            /** @description Whether it has exceeded its maximum age. */
                            stale: boolean;
                        }[];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The slug of every section, once each. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Keyed by language tag, such as en. */
                    names: {
                        [key: string]: string;
                    };
                    /**
                     * @description Its slug, which cannot be changed later. If omitted, made from the first name.
                     * @default
                     */
                    slug?: string;
                };
            };
        };
        responses: {
            /** @description The section. Send its ETag to change it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSection"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The section. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSection"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description Deleted. Creating a section with the same slug restores it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description Keyed by language tag, such as en. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. Send the ETag to change them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Incremented by each change to any setting. */
                        version: number;
                        /** @description The latest changes, newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                    /** @description Shown instead of the name at the head of every page and email, and given to search engines. The id of a picture in the media library. */
                    logo?: string | null;
                    /** @description Shown instead of the logo where a reader’s device asks for dark pages. Without one, the logo is shown there on a light background. The id of a picture in the media library. */
                    logoDark?: string | null;
                    /** @description A square picture for browser tabs, bookmarks, home screens and feed readers. Without one, they show the mark of Sourceline. The id of a picture in the media library. */
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
            /** @description The updated settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Incremented by each change to any setting. */
                        version: number;
                        /** @description The latest changes, newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updated settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        settings: components["schemas"]["NewsroomSetting"][];
                        /** @description Incremented by each change to any setting. */
                        version: number;
                        /** @description The latest changes, newest first. */
                        changes: components["schemas"]["NewsroomSettingChange"][];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts one of own, licensed, linked. */
                policy?: string;
                /** @description Accepts licence. */
                lack?: string;
                /** @description Accepts one of name, changed. */
                sort?: string;
                /** @description Accepts the cursor from a page of this list. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources; `next` is the URL of the next page, null on the last. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. Send its ETag to change it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSource"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
            /** @description The updated source, with its new ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptSource"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The entity, with everything restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The updated entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskEntity"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts one of open, draft, in-review, approved, scheduled, published, withdrawn, deleted, all. */
                state?: string;
                /** @description Accepts a language tag such as en or pt-BR. */
                language?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                section?: string;
                /** @description Accepts a slug: lower-case letters, digits and hyphens. */
                source?: string;
                /** @description Accepts me, nobody or the id of a colleague. */
                whose?: string;
                /** @description Accepts one of overdue, today, week, none. */
                due?: string;
                /** @description Accepts up to 200 characters of text. */
                q?: string;
                /** @description Accepts one of changed, due, published. */
                sort?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description BCP 47 language tag */
                    language: string;
                    /**
                     * @default news
                     * @enum {string}
                     */
                    kind?: "news" | "analysis" | "explainer" | "opinion" | "live";
                    /** @description The slug of a source. Omitted: the newsroom’s own source. */
                    source?: string;
                    /**
                     * Format: uuid
                     * @description The story it is a translation of.
                     */
                    translates?: string;
                    /** @description Initial fields of the Copy; omitted ones are empty. `place` replaces `placeSlug`, and `section` may be new, as when saving a copy. */
                    copy?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The new story; `Location` is its URL. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStory"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocks. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The blocks were overridden. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts the key of a block. */
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
            /** @description The block applies again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. Send `version` and `revision` to publish them. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The version of the draft that was reviewed; 0 to publish a correction alone. */
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
            /** @description The changes have been published. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The checkpoint was saved; `id` is its version, at `/revisions/{version}`. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                    /** @description The passage it is about, quoted exactly. */
                    quote?: string;
                    passage?: components["schemas"]["Passage"];
                    /** Format: uuid */
                    answers?: string;
                };
            };
        };
        responses: {
            /** @description The comment was added. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The status was changed. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts now, a number or an id. */
                from?: string;
                /** @description Accepts now, a number or an id. */
                to?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, or the story’s own text if there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
            /** @description The draft was saved; the ETag is that of its new version. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                    /** @description The reason; required if readers have seen the story. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, each in the short form of `/api/v1/figures/{id}`. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The language versions; just one if there are no translations. */
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
                             * @description When the text last changed.
                             */
                            text: string;
                            revision: number;
                            /** @description The latest revision of the original when this text last changed. */
                            originalThen: number | null;
                            /** @description Whether the original has changed since. */
                            isBehind: boolean;
                        }[];
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description A UUID you generate; sending it twice creates only one entry.
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
                     * @description The reason to publish despite blocks; if empty, blocks apply.
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
                        /** @description Its number in the coverage; 0 is the summary. */
                        number: number;
                        /** Format: date-time */
                        at: string;
                        headline: string | null;
                        body: components["schemas"]["Body"];
                        byline: string | null;
                        /** @description Its position among the key points. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                     * @description The note to readers about the change.
                     * @default
                     */
                    note?: string;
                    /**
                     * @description The reason to publish despite blocks; if empty, blocks apply.
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the version you last read. */
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
                     * @description The reason to publish despite blocks; if empty, blocks apply.
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description The reason; required for some moves. */
                    note?: string;
                    /**
                     * Format: date-time
                     * @description When to publish; for `schedule`.
                     */
                    at?: string;
                    /** @description The keys of the blocks to override, and the reason. Needs a member who may publish. */
                    override?: {
                        keys: string[];
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description The story was moved. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Blocked, with how to fix each block; or the Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                    /** @description Null to unassign it. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links, without their URLs, which are shown only once. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The link was created. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description The link no longer works. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description A revision number, or an id. */
                    version: string;
                };
            };
        };
        responses: {
            /** @description The current draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts; each is at `/revisions/{version}`, by number or id. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description Both texts. Send the ETag to resolve the conflict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetAside"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version you last read. */
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
                    /** @description `standing` keeps the current draft, for example if a merged text has been saved already; `aside` takes the conflicting draft; otherwise name the parts to take from it, and the rest is unchanged. */
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
                     * @description Whether to take over the lock from whoever is editing the story.
                     * @default false
                     */
                    over?: boolean;
                };
            };
        };
        responses: {
            /** @description The current draft, with its ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCopy"];
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed since the version in `If-Match`. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
            /** @description The webhook was added. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the current state. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description The ETag of the response you already have. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
            };
            header?: {
                /** @description The ETag of the response you already have. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log; `next` is the next page. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event was queued. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Repeating a request with the same key within a day does not repeat its effect. */
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
                     * @description Exclusive.
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The events were queued. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token is missing or invalid; see `WWW-Authenticate`. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description OK. */
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
                            /** @description Keyed by BCP 47 language tag. */
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
                                /** @description When the publisher’s file was fetched; null if unknown. */
                                retrieved: string | null;
                                rows: number;
                                sourceUrl: string | null;
                                /** @description The licence stated by the publisher’s service. */
                                licence: string | null;
                                /** @description The citation requested by the publisher’s service. */
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
            /** @description Too many requests per minute. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        slug: string;
                        /** Format: uri */
                        url: string;
                        /** @description Keyed by BCP 47 language tag. */
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
                            /** @description When the publisher’s file was fetched; null if unknown. */
                            retrieved: string | null;
                            rows: number;
                            sourceUrl: string | null;
                            /** @description The licence stated by the publisher’s service. */
                            licence: string | null;
                            /** @description The citation requested by the publisher’s service. */
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
                            /** @description When the publisher’s file was fetched; null if unknown. */
                            retrieved: string | null;
                            rows: number;
                            sourceUrl: string | null;
                            /** @description The licence stated by the publisher’s service. */
                            licence: string | null;
                            /** @description The citation requested by the publisher’s service. */
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
                        /** @description Entities with a dossier that the latest version names, by number of rows, highest first. */
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
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts the name of a column. */
                column?: string;
                /** @description Accepts a value of the column, as written in its cells. */
                value?: string;
                /** @description Accepts the number of a row. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: string;
                        version: number;
                        /** @description Null if the rows are not filtered. */
                        column: string | null;
                        value: string | null;
                        /** @description Null if the licence does not allow rows to be redistributed. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts the name of a column. */
                column?: string;
                /** @description Accepts a value of the column, as written in its cells. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The token lacks the scope, its member lacks permission, or the terms of a source do not allow redistribution. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: string;
                        version: number;
                        /** @description As in the download of that version, counted from 1. */
                        row: number;
                        /** Format: uri */
                        url: string;
                        /** @description Null if the licence does not allow redistribution. */
                        cells: {
                            column: string;
                            value: {
                                [key: string]: unknown;
                            };
                        }[] | null;
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description Null for figures that are only mentioned. */
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
                        /** @description In UTF-16 code units, within the headline, the standfirst or the plain text. */
                        start: number;
                        end: number;
                        /** @enum {string} */
                        hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                        /** @description The full value: $900 million is 900000000, 70% is 70. */
                        value: number;
                        high: number | null;
                        unit: string | null;
                        /** @enum {string} */
                        measure: "level" | "share" | "change" | "ratio" | "rank";
                        /** @description A half-open interval: the first day, and the day after the last. */
                        period: string[] | null;
                        subject: {
                            [key: string]: unknown;
                        };
                        attribution: {
                            kind: string;
                            who: string;
                            role: string | null;
                        } | null;
                        /** @description Why it is only mentioned, not claimed, by the story; `mark` is null then. */
                        setAside: ("quoted" | "supposed" | "denied") | null;
                        /** @description The kind of claim without a number; null for a figure. For a ranking, `value` is the position; for the others it is a change of more than 0. */
                        statement: ("rank" | "record" | "change" | "comparison") | null;
                        /** @description The ids of the figures the story calculated it from; it has no other source. */
                        derivedFrom: string[];
                        mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                        verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                        reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                        dataValue: number | null;
                        /** @description The value when the story was published and the figure was still right. `version` is that of the data or, if `of` is `people`, of the population dataset. Null if neither has been revised. */
                        revised: {
                            value: number;
                            version: number;
                            /** @enum {string} */
                            of: "data" | "people";
                        } | null;
                        /** @description If the text says its figure is the latest: a later period in the data, and the value for it. Otherwise null. */
                        stale: {
                            /** @description A half-open interval: the first day, and the day after the last. */
                            period: string[];
                            value: number;
                        } | null;
                        /** @description The values the result was calculated from, in full units; empty if it was read directly. */
                        inputs: {
                            what: string | null;
                            /** @description A half-open interval: the first day, and the day after the last. */
                            period: string[] | null;
                            value: number;
                            unit: string | null;
                            /** @description The number of values it is calculated from, or ranked among. */
                            cells: number;
                            flag: ("provisional" | "estimated" | "forecast") | null;
                        }[];
                        /** @description If the reason is `ambiguous`: the interpretations that fit the text equally well. */
                        fits: {
                            question: string;
                            dataset: string;
                            value: number | null;
                        }[];
                        /** @description The range the wording allows; null at an open end. */
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
                        /** @description The population dataset used to work out per-capita amounts. */
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
                        /** @description The data behind the chart, or the result of an SQL query. Null if the licence does not allow redistribution. */
                        series: {
                            [key: string]: unknown;
                        }[] | null;
                        /** @description The rows the value was calculated from. Null if the licence does not allow redistribution. */
                        rows: {
                            /** @description whole: the entire value, or the total a share is of; part: the part in a share; period and from: the two periods of a change; one and other: the two things compared; ranked: everything in a ranking; people: the population an amount is divided by. */
                            sum: ("whole" | "part" | "period" | "from" | "one" | "other" | "ranked" | "people") | null;
                            /** @description The dataset field that was summed. */
                            field: string | null;
                            /** @description The number of rows; null if the licence does not allow redistribution. */
                            count: number | null;
                            /** @description Their total, in full units; null for a ranking. */
                            total: number | null;
                            /** @description Whether the total is an average rather than a sum. */
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
                            /** @description The value when the story was published and the figure was still right. `version` is that of the data or, if `of` is `people`, of the population dataset. Null if neither has been revised. */
                            revised: {
                                value: number;
                                version: number;
                                /** @enum {string} */
                                of: "data" | "people";
                            } | null;
                            /** @description If the text says its figure is the latest: a later period in the data, and the value for it. Otherwise null. */
                            stale: {
                                /** @description A half-open interval: the first day, and the day after the last. */
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
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts whole, part, period, from, one, other, ranked or people. */
                sum?: string;
                /** @description Accepts the number of a row. */
                cursor?: string;
                /** @description Accepts a whole number from 1 to 100. */
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
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description whole: the entire value, or the total a share is of; part: the part in a share; period and from: the two periods of a change; one and other: the two things compared; ranked: everything in a ranking; people: the population an amount is divided by. */
                        sum: ("whole" | "part" | "period" | "from" | "one" | "other" | "ranked" | "people") | null;
                        /** @description The dataset field that was summed. */
                        field: string | null;
                        /** @description The number of rows; null if the licence does not allow redistribution. */
                        count: number | null;
                        /** @description Their total, in full units; null for a ranking. */
                        total: number | null;
                        /** @description Whether the total is an average rather than a sum. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was withdrawn, or no longer contains the figure. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description Accepts one of Person, Company, Organization, PublicBody, Place. */
                schema?: string;
                /** @description Accepts a two-letter country code in capitals, such as CN. */
                country?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
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
                             * @description A FollowTheMoney schema; Place corresponds to its Address.
                             * @enum {string}
                             */
                            schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                            /** @description The default name. */
                            label: string;
                            /** @description The name in the language given by `lang`, or `label` if there is none. */
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
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts one of Person, Company, Organization, PublicBody, Place. */
                schema?: string;
                /** @description Accepts a two-letter country code in capitals, such as CN. */
                country?: string;
                /** @description Accepts a whole number from 1 to 100. */
                limit?: string;
                /** @description Accepts the cursor of the previous page. */
                cursor?: string;
                /** @description Accepts en, ru, zh, ar or fr. */
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
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
            /** @description OK. */
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
                         * @description A FollowTheMoney schema; Place corresponds to its Address.
                         * @enum {string}
                         */
                        schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                        /** @description The default name. */
                        label: string;
                        /** @description The name in the language given by `lang`, or `label` if there is none. */
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
                            /** @description As in the download of that version, counted from 1. */
                            row: number | null;
                            /** @description Null if the rows may not be redistributed. */
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
                                /** @description The default name. */
                                label: string;
                                /** @description The name in the language given by `lang`, or `label` if there is none. */
                                name: string;
                                /**
                                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                                 * @enum {string}
                                 */
                                schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                url: string | null;
                            };
                            /** @description Null if the other party is unknown. */
                            to: {
                                /** Format: uuid */
                                id: string;
                                /** @description The default name. */
                                label: string;
                                /** @description The name in the language given by `lang`, or `label` if there is none. */
                                name: string;
                                /**
                                 * @description A FollowTheMoney schema; Place corresponds to its Address.
                                 * @enum {string}
                                 */
                                schema: "Person" | "Company" | "Organization" | "PublicBody" | "Place";
                                /** @description ISO 3166-1 alpha-2. */
                                country: string | null;
                                url: string | null;
                            } | null;
                            starts: string | null;
                            /** @description The first day on which the relation no longer held. */
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
                        /** @description Confirmed matches only; unreviewed screening hits are never included. */
                        lists: {
                            /** @description The list’s official name. */
                            list: string;
                            listUrl: string | null;
                            producer: string | null;
                            entry: string;
                            entryName: string | null;
                            entryUrl: string | null;
                            programmes: string[];
                            listedOn: string | null;
                            /** @description Why the name, programmes and listing date are omitted. */
                            withheld: string | null;
                            version: number;
                            versionOf: string | null;
                            versionImported: string;
                            /** @description Files missing from this version of the list. */
                            versionMissing: string[];
                            versionBehind: {
                                version: number;
                                versionOf: string | null;
                                versionImported: string;
                            } | null;
                            /** Format: date-time */
                            decided: string;
                            /** @description True if nobody has reviewed it. */
                            automatic: boolean;
                            decision: string;
                            stale: boolean | null;
                        }[];
                        /** @description Dataset columns that name it, in their latest versions. */
                        inData: {
                            dataset: string;
                            /** Format: uri */
                            datasetUrl: string;
                            version: number;
                            column: string;
                            /** @description As written in the cells; null if readers may not see the values. */
                            value: string | null;
                            rows: number;
                            /** @description As in the download of that version, counted from 1. Null if readers may not see it. */
                            firstRow: number | null;
                            /** @description Null if the rows may not be redistributed. */
                            rowsUrl: string | null;
                            /** @enum {string} */
                            decidedBy: "newsroom" | "code list";
                        }[];
                        /** Format: uri */
                        ftm: string;
                    };
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
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
                    /** @description The headline. It can supply what a sentence leaves unsaid. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The date that phrases such as "last year" are relative to.
                     */
                    date?: string;
                    /** @description BCP 47 language tag; detected from the text if omitted. */
                    language?: string;
                };
                "application/x-www-form-urlencoded": {
                    /** @description The text to check. */
                    text: string;
                    /** @description The headline. It can supply what a sentence leaves unsaid. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The date that phrases such as "last year" are relative to.
                     */
                    date?: string;
                    /** @description BCP 47 language tag; detected from the text if omitted. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description OK. */
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
                            /** @description In UTF-16 code units, within the headline or the text. */
                            start: number;
                            end: number;
                            sentence: string;
                            /** @enum {string} */
                            hedge: "none" | "about" | "approximately" | "nearly" | "almost" | "over" | "more than" | "at least" | "up to" | "fewer than" | "between";
                            /** @description The full value: $900 million is 900000000, 70% is 70. */
                            value: number;
                            high: number | null;
                            unit: string | null;
                            /** @enum {string} */
                            measure: "level" | "share" | "change" | "ratio" | "rank";
                            /** @description A half-open interval: the first day, and the day after the last. */
                            period: string[] | null;
                            attribution: {
                                kind: string;
                                who: string;
                                role: string | null;
                            } | null;
                            /** @description Whether the figure is too minor to be worth checking. */
                            minor: boolean;
                            setAside: ("quoted" | "supposed" | "denied") | null;
                            /** @enum {string} */
                            verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                            /** @description Null if no dataset is a close match. */
                            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "stale" | "derived" | "too high" | "too low" | "wrong direction" | "wrong rank" | "percent, not points" | "revised" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "no sum" | "several rows" | "ambiguous" | "no multiplier" | "basis undefined" | "nothing to divide by" | "several tables" | "another count" | "counted twice" | "unclear remainder" | "query failed" | "overruled") | null;
                            /** @description One sentence, in the language given by `lang`. */
                            why: string;
                            /** @description The query run against the dataset, or the closest match. */
                            question: string | null;
                            /** @description The value in the data, in the unit of the figure. */
                            dataValue: number | null;
                            /** @description The probability that the verdict is right; null for trade data. */
                            sure: number | null;
                            /** @description If the text says its figure is the latest: a later period in the data, and the value for it. Otherwise null. */
                            stale: {
                                /** @description A half-open interval: the first day, and the day after the last. */
                                period: string[];
                                value: number;
                            } | null;
                            /** @description The values the result was calculated from, in full units; empty if it was read directly. */
                            inputs: {
                                what: string | null;
                                /** @description A half-open interval: the first day, and the day after the last. */
                                period: string[] | null;
                                value: number;
                                unit: string | null;
                                /** @description The number of values it is calculated from, or ranked among. */
                                cells: number;
                                flag: ("provisional" | "estimated" | "forecast") | null;
                            }[];
                            /** @description If the reason is `ambiguous`: the interpretations that fit the text equally well. */
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
                            /** @description The population dataset used to work out per-capita amounts. */
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
                        /** @description Where checking stopped; null if the whole text was checked. */
                        unread: {
                            /** @enum {string} */
                            why: "too long" | "too many figures";
                            after: string;
                        } | null;
                    };
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
                /** @description Accepts en, ru, zh, ar or fr. */
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
                    /** @description The headline. It can supply what a sentence leaves unsaid. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The date that phrases such as "last year" are relative to.
                     */
                    date?: string;
                    /** @description BCP 47 language tag; detected from the text if omitted. */
                    language?: string;
                };
                "application/x-www-form-urlencoded": {
                    /** @description The text to check. */
                    text: string;
                    /** @description The headline. It can supply what a sentence leaves unsaid. */
                    headline?: string;
                    /**
                     * Format: date
                     * @description The date that phrases such as "last year" are relative to.
                     */
                    date?: string;
                    /** @description BCP 47 language tag; detected from the text if omitted. */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A field is unknown or has an invalid value; the message names it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests per minute. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After`, if present. */
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
