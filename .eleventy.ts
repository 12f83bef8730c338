export default () => ({ dir: { input: 'src/eleventy' } });
