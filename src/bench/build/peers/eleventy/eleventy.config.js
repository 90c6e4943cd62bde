export default function (config) {
  config.addPassthroughCopy({ public: '/' });
}

export const config = {
  dir: { input: 'content', includes: '../_includes', data: '../_data', output: '_site' },
  // The articles have no template language in them.
  markdownTemplateEngine: false,
};
