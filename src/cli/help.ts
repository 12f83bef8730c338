/** How the commands are used, as `npm run help` prints it. */
export const usage = `
npm start                        see the site on http://localhost:8080, drafts included, as you write
npm run new -- "A title"         begin a post            [--lang en|cy]
                                 [--of FILE]: begin the other language of that page
npm run check                    report problems, write nothing
npm run build                    write the site to _site
npm run translations             how each page stands to its translation
                                 [--format table|csv|json] [--accept FILE… [--note "why"]]
npm run images -- report         what the store of encoded pictures holds
npm run images -- prune          drop what no build has used for 90 days    [--days N]
npm run import -- JEKYLL_DIR --root DIR
                                 move a Jekyll site over into a new root    [--force]
npm run help                     this page

Options of build and check
  -- --root DIR                  the folder with content/ and assets/ (this one)
     --output DIR                where the site is written (_site)
     --cache DIR                 where encoded pictures are kept (.cache)
     --drafts                    with drafts
     --future                    with posts dated in the future
     --unpublished               with pages marked published: false
     --verbose                   say more when something fails
Options of start
  -- --port N                    another port than 8080

Exit codes: 0 all well; 1 the content has problems; 2 the command was used wrongly, or something else failed.
`.trim();
