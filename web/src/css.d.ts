// A style sheet that a script brings: esbuild lays it beside the script, under the script's name.
declare module "*.css";
