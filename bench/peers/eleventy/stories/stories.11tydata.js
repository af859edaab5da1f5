export default {
  layout: "story.njk",
  tags: "stories",
  permalink: ({ page }) => `/stories/${page.date.getUTCFullYear()}/${page.fileSlug}/`,
};
