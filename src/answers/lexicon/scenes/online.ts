/** Life on the net as staff describe it; how to read a line stands in everyday-scenes.ts. */
export const onlineScenes: Readonly<Record<string, string>> = {
  online: `
tiktok, tik tok, snapchat, snap, snapper, snapscore, streak, streaks, insta, instagram, stories, story, bereal, discord, discordserver
telegram, whatsapp, messenger, youtube, twitch, reddit, threads, jodel, yolo, ngl, sendit, omegle, algoritme, algoritmer, algoritmen
influencer, influencere, sociale medier, some, opslag, profil, falsk profil, fake profil, deepfake, deepfakes, ai, chatgpt kæreste, chatbot kæreste
ai-kæreste, ?skærm, ?skærme, skærmtid, skærmbrug, skærmafhængig, skærmfri, mobilfri, mobilforbud, mobilpolitik, mobilhotel, telefon i timen
scroller, doomscroller, aldersgrænse, aldersgrænser, aldersgrænsen på snap/insta/tiktok/apps, forældrekontrol, forældrekontrol på mobil
digital dannelse, netetik, netadfærd, kildekritik, fake news, digitale fodspor, digitalt liv, online tone, god tone, tonen på nettet, ?apps
telefon hele tiden, på telefonen hele tiden, hænger i mobilen, tager mobilen med i seng, challenge, challenges, farlige challenges, trends
klassechat, gruppechat, snapgruppe, voldsomme videoer, ubehageligt indhold, skadeligt indhold
`,
  'image-sharing': `
nudes, nude, nøgenbillede, nøgenbilleder, nøgenbillederne, nøgenfoto, nøgenvideo, intime billeder, intimt billede, frækt billede
frække billeder, sexbilleder, sexvideo, sextape, afklædt, uden tøj på, topløs, dickpic, dickpics, pikbillede, pikbilleder, billede af sin pik
billede/billeder/video/videoer/klip/film/foto går/gik/sendt/sendes/deles/delt/cirkulerer/floreret/ligger rundt/videre/snap/ude/gruppechat/nettet/af
billedet/billedet/videoen/klippet sendt/deles/delt/spredt/lækket, billede der går rundt, går et billede rundt, går en video rundt
lækket, leaket, lækkede, exposed, exposer, expose konto, expose-konto, shamet, shaming, slutshaming, hævnporno, digitale krænkelser
digital krænkelse, krænkende billeder, billeddeling, umbrella, børneporno, overgrebsmateriale, nøgenapp, undress app, ai nøgenbillede
filmet i badet, filmet på toilettet, skjult kamera, filmet/fotograferet under/i skørt/omklædningen/bad/badet/toilettet
se billedet de/eleverne snakker om, kigge på telefonen billedet, kigge/tjekke/se i/på elevens/elevers telefon/mobil, må jeg se billedet
slette billedet, få billedet slettet, få det fjernet fra nettet, tvunget til at sende billeder, sender frække beskeder
`,
  grooming: `
grooming, groomer, groomet, groomes, sugar daddy, sugardating, sugardate, sugardates, onlyfans, sælger billeder af sig selv, camgirl
fremmed mand/fyr/voksen/mænd skriver/skriver til/kontakter/chatter på roblox/snap/insta/discord/spillet, voksne mænd skriver, ældre mænd
skriver med en ældre/voksen/fremmed, chatter med voksne, mødes med en fra nettet, aftalt at mødes med, mødt på nettet, mødt på snap
sender/skriver frække/sexede/intime beskeder/billeder/ting til voksne/ældre/fremmede mænd/mand/fyre
lokker/lokket/lokkede børn/piger/pigen/drengen/hende online/nettet/spil, udgiver sig for at være, kæreste hun aldrig har mødt, loverboy
får gaver af en voksen, penge for billeder, byder penge for, bliver kontaktet af fremmede, fremmede på nettet, onlinekæreste
`,
  sextortion: `
sextortion, afpresset med billeder, afpresset med video, afpresses med, afpresser hende med, truer med at dele/sende/lægge/vise billeder/billedet/videoen
truer med at sende videre/rundt, truer med at sende videoen/billedet, hvis hun ikke sender flere, hvis han ikke betaler, betale for at billedet
kræver flere billeder, kræver penge for video, bliver afpresset
`,
  gaming: `
gamer, gamere, gamet, gaming, spiller hele natten, spiller til langt ud på natten, gamer til kl, fortnite, minecraft, roblox, counter strike
counterstrike, cs, valorant, fifa, fc25, gta, league of legends, lol spil, brawl stars, clash, call of duty, playstation, ps5, xbox, nintendo
switch, computerspil, computeren hele natten, spilafhængig, spilleproblem, spilafhængighed, esport, e-sport, twitch streamer, vender døgnet
døgnrytme, sover i timerne, oppe om natten og spille, spiller i stedet for at sove, kommer ikke fra skærmen, computerafhængig
`,
  gambling: `
betting, better, bette, odds, oddset, spiller om penge, spil om penge, pengespil, gambling, gambler, casino, kasino, online casino, poker, spilleautomat
skins, skin, skinbetting, skin betting, lootbox, lootboxes, loot boxes, ?cases, mystery box, coin flip, roulette, ludomani, ludoman, ludomaner, tips på fodbold, bet365
brugt mors kort/penge/kreditkort, brugt fars kort, brugt tusindvis, køber v-bucks, v-bucks, robux, skylder penge på spil, spillegæld, spilgæld, krypto, bitcoin, trading, tradere
`,
  scam: `
svindel, svindler, svindlet, fup, snyd på nettet, phishing, muldyr, pengemuldyr, lånte mitid ud, låner sit mitid, udlåner sit mitid, mitid misbrugt
lånte sin konto, låner konto ud, hvidvask, identitetstyveri, kviklån, kviklånsgæld, klarna gæld, dba-svindel, vinted svindel, trickyveri, kontaktbedrageri
hacket, hackere, hacker, hacking, ddos, hacket profil, overtaget profil
`,
  'photo-sharing': `
klassebillede, klassebilleder, billeder på facebook, billeder på skolens facebook, billeder på aula, portrætfoto, må vi tage billeder
må/kan vi/jeg/klubben filme/fotografere/lægge/dele/vise/bruge/poste billeder/billede/video/film/klassebilleder, fototilladelse
billedtilladelse, fotosamtykke, billeder fra lejren, billeder af eleverne, billeder af børn, video til skolens hjemmeside
`,
};
