import features from './features.json';

export default {
  main: features.map(({ name }) => ({ type: 'doc', id: `${name}/index` })),
};
