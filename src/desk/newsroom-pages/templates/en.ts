import type { PageTemplates } from './template.ts';

/** The templates in English. */
export const englishTemplates: PageTemplates = {
  about: {
    title: 'About us',
    text: `[What do you report on, for whom, and from where?]

## How we began

[When was the newsroom founded, and by whom?]

## How we work

[How do you choose what to report? How do you check it before you publish?]

## How we are paid for

[What pays for your journalism? Link to the page on ownership and funding.]

## Get in touch

[How can readers reach you?]`,
  },
  imprint: {
    title: 'Imprint',
    text: `## Publisher

[What is the full legal name and legal form of the publisher?]

[What is its postal address?]

[Who represents it?]

## Contact

[What are the email address and telephone number?]

## Registration

[In which register is it entered, and under which number? What is its VAT number, if it has one?]

## Responsible for content

[Who is responsible for the content under press law? Give the name and address.]

## Supervision

[Which authority or press council is responsible for you, if any?]`,
  },
  privacy: {
    title: 'Privacy',
    text: `## Who is responsible

[Who is responsible for your readers’ data? Give the name, address and email address.]

[Do you have a data protection officer? How can readers reach them?]

## What we collect

- [What does your server log about visits, and for how long?]
- [What do readers give you when they create an account or subscribe to the newsletter?]
- [Which cookies do you set, and what for?]
- [Do you count how stories are read? This program stores totals by day only: no cookies, no network addresses, and browsers that ask not to be tracked are left out. It can be switched off in the settings.]

## Why, and on what legal basis

[For each of these: what do you use the data for, and on what legal basis?]

## Who receives it

[Which companies process data for you, such as hosting or email? In which countries?]

## How long we keep it

[When is each kind of data deleted?]

## Your rights

[How can readers see, correct, export or delete their data, or object?]

[Which authority can readers complain to?]

## Sources and contacts

[How do you protect the identity of people who contact your journalists?]`,
  },
  corrections: {
    title: 'Corrections policy',
    text: `## How we correct

[What do you do when a story is wrong? Where does a reader see that it was corrected?]

[How do you tell a correction from a clarification or an update?]

[When, if ever, do you withdraw a story or remove it?]

## Tell us about a mistake

[How can readers report a mistake? How soon do you reply?]

## If you disagree

[Who decides on complaints? Which press council or ombudsman can readers turn to?]`,
  },
  ethics: {
    title: 'Ethics and standards',
    text: `[Which code of conduct do you follow? Link to it.]

## Sources

[How many sources do you need before you publish? When do you use anonymous sources, and who has to agree?]

## Right of reply

[When and how do you ask people you report on for comment?]

## Independence

[What gifts, travel or outside work may your journalists accept? How do they declare conflicts of interest?]

## Advertising and opinion

[How do you mark advertising, sponsored content and opinion?]

## Artificial intelligence

[What do you use artificial intelligence for, and who checks the result? How do you tell readers?]

## Pictures

[What may be changed in a picture? How do you mark illustrations and generated images?]`,
  },
  ownership: {
    title: 'Ownership and funding',
    text: `## Who owns us

[What is the legal name of the publisher, and where can it be reached?]

[Who owns it, directly or indirectly, with shares large enough to influence its decisions? Give names and percentages.]

[Who are its beneficial owners?]

[Is it owned, directly or indirectly, by a state or a public authority? Which one?]

## Who pays for us

[What were your sources of income in the last financial year? Give amounts or shares.]

[Which donors or funders gave more than a set amount? Name them, with amounts.]

[How much public advertising money did you receive in the last year, and from whom?]

[How much came from public authorities of countries outside your own or outside the EU?]

## Editorial independence

[What keeps owners and funders from influencing what you report?]

[Do owners or managers have other business or political interests that readers should know of?]`,
  },
  contact: {
    title: 'Contact',
    text: `## Newsroom

[How can readers reach the newsroom by email and by telephone?]

[What is the postal address? When is somebody there?]

## Send us a tip

[How can people send you documents safely? Which app, key or address should they use?]

## Corrections

[How can readers report a mistake?]

## Everything else

[Who answers about subscriptions, advertising and rights to republish?]`,
  },
  accessibility: {
    title: 'Accessibility',
    text: `[Which standard do you aim for, such as WCAG 2.2 level AA? How far do you meet it?]

## What does not work yet

[Which parts of the site are hard to use, for whom, and why? When will you fix them?]

## How we tested

[Who tested the site, how, and when?]

## Tell us

[How can readers report a problem or ask for content in another form? How soon do you reply?]

[Which authority can readers turn to if you do not?]`,
  },
  masthead: {
    title: 'Masthead',
    text: `## Editors

- [Who is the editor-in-chief? Name, and a way to reach them?]
- [Who are the other editors, and what is each responsible for?]

## Reporters

- [Who reports for you, on what, and from where?]

## Data and production

- [Who works on data, design, pictures and technology?]

## Management

- [Who manages the organisation?]`,
  },
};
