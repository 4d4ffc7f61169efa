// What the pages of members do besides, each part from a file of its own; without it they work all the same.
export {};
