/** Fifty rows with provider, assignee and next deadline: what the issue of speed is measured by. */
export const listQuery = `
  query WorkList($filter: ApplicationFilterInput) {
    applications(filter: $filter, sort: nextDueFirst, first: 50) {
      hasNextPage
      items {
        id number receiptNumber service stage nextDueOn nextDueAt late
        provider { id name }
        assignee { id name }
      }
    }
  }`;

/** What the box of search asks while somebody types. */
export const searchQuery =
  'query ($text: Text!) { search(text: $text, first: 10) { kind matched application { id number stage } complaint { id number } } }';
