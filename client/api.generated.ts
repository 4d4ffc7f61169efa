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
        /** Stories truly related to it. */
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
            /** @description The same, as version 0.1.0 said it. */
            error: {
                /** @enum {string} */
                kind: "bad input" | "login needed" | "not found" | "gone" | "not allowed" | "conflict" | "too large" | "too many" | "unavailable";
                message: string;
                advice: string;
            };
        } & {
            [key: string]: unknown;
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
                            words: number;
                            /** @description One letter a figure, in the order of the text: h holds, w holds with hedge, d differs, a attributed, u unsupported. */
                            marks: string;
                            demo: boolean;
                        }[];
                        cursor: string | null;
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
                            latitude: number;
                            longitude: number;
                        } | null;
                        topics: {
                            slug: string;
                            name: string;
                        }[];
                        excerpt: string;
                        /** @description The whole text; null for copy of which only an excerpt is ours. */
                        html: string | null;
                        text: string | null;
                        citations: {
                            title: string;
                            publisher: string | null;
                            /** Format: uri */
                            url: string;
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
                        figures: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uri */
                            url: string;
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
                            /** @description In UTF-16 units of the story’s text. */
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
                            mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                            verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                            reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "too high" | "too low" | "wrong direction" | "wrong rank" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "basis undefined" | "nothing to divide by" | "query failed" | "overruled") | null;
                            dataValue: number | null;
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
                                kind: "same event" | "shared topic" | "shared words" | "most read" | "newest in section" | "newest";
                                topic?: string;
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
                                kind: "same event" | "shared topic" | "shared words" | "most read" | "newest in section" | "newest";
                                topic?: string;
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
                        page: number;
                        limit: number;
                        hits: {
                            score: number;
                            excerpt: {
                                text: string;
                                found: boolean;
                            }[];
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
                        scopes: ("stories:read" | "stories:write" | "stories:move" | "corrections:write" | "media:read" | "media:write" | "log:read")[];
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
                                /** Format: date-time */
                                retrieved: string;
                                rows: number;
                                sourceUrl: string | null;
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
                            /** Format: date-time */
                            retrieved: string;
                            rows: number;
                            sourceUrl: string | null;
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
                            /** Format: date-time */
                            retrieved: string;
                            rows: number;
                            sourceUrl: string | null;
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
                        /** Format: uri */
                        url: string;
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
                        /** @description In UTF-16 units of the story’s text. */
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
                        mark: ("holds" | "holds with hedge" | "differs" | "attributed" | "unsupported") | null;
                        verdict: ("holds" | "holds with hedge" | "differs" | "cannot be checked") | null;
                        reason: ("within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "too high" | "too low" | "wrong direction" | "wrong rank" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "basis undefined" | "nothing to divide by" | "query failed" | "overruled") | null;
                        dataValue: number | null;
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
                            reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "too high" | "too low" | "wrong direction" | "wrong rank" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "basis undefined" | "nothing to divide by" | "query failed" | "overruled";
                        }[];
                        missing: string[];
                        data: {
                            dataset: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                            version: number;
                            sha256: string;
                            /** Format: date-time */
                            retrieved: string;
                            producer: string;
                            licence: string;
                            redistributable: boolean;
                        } | null;
                        /** @description Null where the licence does not let us hand them on. */
                        rows: {
                            [key: string]: unknown;
                        }[] | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            verdict: "holds" | "holds with hedge" | "differs" | "cannot be checked";
                            /** @enum {string} */
                            reason: "within rounding" | "on the stated side" | "understated" | "within wider rounding" | "when truncated" | "some readings" | "too high" | "too low" | "wrong direction" | "wrong rank" | "no evidence" | "no dataset" | "no period" | "no subject" | "period missing" | "reporter missing" | "product missing" | "unit differs" | "basis undefined" | "nothing to divide by" | "query failed" | "overruled";
                            value: number | null;
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
                        cursor: string | null;
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
                            row: number | null;
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
                            entryName: string;
                            entryUrl: string | null;
                            programmes: string[];
                            listedOn: string | null;
                            version: number;
                            versionOf: string | null;
                            versionImported: string;
                            /** Format: date-time */
                            decided: string;
                            decision: string;
                            stale: boolean | null;
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
}
