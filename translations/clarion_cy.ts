<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>BulkExport</name>
    <message>
        <source> and %1 more</source>
        <translation> a rhagor (%1)</translation>
    </message>
    <message>
        <source>Left out, as a picture alone cannot go over: %1.</source>
        <translation>Hepgorwyd y rhain, gan na ellir trosglwyddo llun ar ei ben ei hun: %1.</translation>
    </message>
    <message>
        <source>Pictures do not go over: no scheduler takes a picture of this computer by CSV. Add them there: %1.</source>
        <translation>Ni throsglwyddir lluniau: nid oes yr un rhaglen amserlennu&apos;n derbyn llun o&apos;r cyfrifiadur hwn drwy CSV. Ychwanegwch hwy yno: %1.</translation>
    </message>
    <message>
        <source>These are drafts here, and go over as drafts: %1.</source>
        <translation>Drafftiau yw&apos;r rhain yma, ac fel drafftiau y&apos;u trosglwyddir: %1.</translation>
    </message>
    <message>
        <source>These are still drafts here, and %1 would schedule them as if they were ready: %2.</source>
        <translation>Drafftiau yw&apos;r rhain o hyd, a byddai %1 yn eu hamserlennu fel pe baent yn barod: %2.</translation>
    </message>
    <message>
        <source>These lie in the past, and %1 will refuse them: %2.</source>
        <translation>Mae amser y rhain wedi mynd heibio, a bydd %1 yn eu gwrthod: %2.</translation>
    </message>
    <message>
        <source>There is no column for links, and these have theirs beside the text: %1.</source>
        <translation>Nid oes colofn ar gyfer dolenni, ac mae dolenni&apos;r rhain ar wahân i&apos;r testun: %1.</translation>
    </message>
    <message>
        <source>Hootsuite takes minutes in steps of five; move these before you upload: %1.</source>
        <translation>Mae Hootsuite yn derbyn munudau fesul pump; symudwch y rhain cyn uwchlwytho: %1.</translation>
    </message>
    <message>
        <source>These have several lines, which Hootsuite may not take: %1.</source>
        <translation>Mae gan y rhain sawl llinell, ac efallai na fydd Hootsuite yn eu derbyn: %1.</translation>
    </message>
    <message>
        <source>A spreadsheet takes a text that begins with = + - or @ for a formula. It is written as it is; do not save the file from a spreadsheet: %1.</source>
        <translation>Mae taenlen yn trin testun sy&apos;n dechrau â = + - neu @ fel fformiwla. Fe&apos;i hysgrifennir fel y mae; peidiwch â chadw&apos;r ffeil o daenlen: %1.</translation>
    </message>
    <message>
        <source>These are planned in another time zone; the file has the time on the wall there: %1.</source>
        <translation>Mewn cylchfa amser arall y cynlluniwyd y rhain; yr amser ar y cloc yno sydd yn y ffeil: %1.</translation>
    </message>
    <message>
        <source>The clocks change in the hour of these; look at their times after uploading: %1.</source>
        <translation>Mae&apos;r clociau&apos;n newid yn ystod yr awr y cynlluniwyd y rhain ar ei chyfer; edrychwch ar eu hamserau ar ôl uwchlwytho: %1.</translation>
    </message>
    <message>
        <source>Hootsuite does not say exactly what it takes: choose dd/mm/yyyy hh:mm when you upload, and check the preview.</source>
        <translation>Nid yw Hootsuite yn dweud yn union beth y mae&apos;n ei dderbyn: dewiswch dd/mm/yyyy hh:mm wrth uwchlwytho, a gwiriwch y rhagolwg.</translation>
    </message>
    <message>
        <source>Left out, as Metricool does not have their networks: %1.</source>
        <translation>Hepgorwyd y rhain, gan nad yw eu rhwydweithiau ar gael yn Metricool: %1.</translation>
    </message>
    <message>
        <source>A file takes one channel, and this one is for %1. The posts for %2 (%3 of them) were left out: export again with that network.</source>
        <translation>Un sianel yn unig y mae ffeil yn ei derbyn, ac ar gyfer %1 y mae hon. Hepgorwyd y postiadau ar gyfer %2 (nifer: %3): allforiwch eto gyda&apos;r rhwydwaith hwnnw.</translation>
    </message>
    <message>
        <source>%1 takes %2 rows in a file. Those from %3 on (%4 of them) were left out: export them by their dates.</source>
        <translation>Mae %1 yn derbyn %2 o resi mewn ffeil. Hepgorwyd y rhai o %3 ymlaen (nifer: %4): allforiwch hwy yn ôl eu dyddiadau.</translation>
    </message>
</context>
<context>
    <name>CardFormat</name>
    <message>
        <source>Wide</source>
        <translation>Llydan</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Sgwâr</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Stori</translation>
    </message>
</context>
<context>
    <name>DamagedWorkspace</name>
    <message>
        <source>Looking for a good backup…</source>
        <translation>Wrthi&apos;n chwilio am gopi wrth gefn da…</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Mae&apos;r man gwaith wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>There is a good backup: %1. Bring it back? The damaged file is kept beside the backups; what was written since then is only in there.</source>
        <translation>Mae copi wrth gefn da ar gael: %1. A hoffech ei adfer? Cedwir y ffeil sydd wedi&apos;i difrodi wrth ymyl y copïau wrth gefn; dim ond ynddi hi y mae&apos;r hyn a ysgrifennwyd ers hynny.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ei adfer</translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
        <translation>Wrthi&apos;n adfer y copi wrth gefn…</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>Ni ellir defnyddio “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” was not found: %2.</source>
        <translation>Ni chanfuwyd “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. Say which.</source>
        <translation>Mae “%1” yn cyfateb i fwy nag un: %2. Dywedwch pa un.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Check that it is there and that you may open it.</source>
        <translation>Nid oedd modd darllen y ffeil %1: %2. Gwiriwch ei bod yno a bod gennych hawl i&apos;w hagor.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that the folder exists and that you may write there.</source>
        <translation>Nid oedd modd ysgrifennu %1: %2. Gwiriwch fod y ffolder yn bodoli a bod gennych hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>The file %1 is too large: %2. Choose a smaller one.</source>
        <translation>Mae&apos;r ffeil %1 yn rhy fawr: %2. Dewiswch un lai.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1 (%2). Free some space and try again; nothing was lost.</source>
        <translation>Nid oes lle ar ôl ar y ddisg ar gyfer %1 (%2). Rhyddhewch rywfaint o le a rhowch gynnig arall arni; ni chollwyd dim.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: %2. Save it again as UTF-8.</source>
        <translation>Nid yw %1 mewn UTF-8: %2. Cadwch y ffeil eto fel UTF-8.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The workspace %1 could not be used: %2. Try again; if it stays so, copy these details to your support.</source>
        <translation>Nid oedd modd defnyddio&apos;r man gwaith %1: %2. Rhowch gynnig arall arni; os yw&apos;n parhau, anfonwch gopi o&apos;r manylion hyn at eich tîm cymorth.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another program (%2). Close the other one, or try again in a moment.</source>
        <translation>Mae rhaglen arall yn defnyddio&apos;r man gwaith %1 (%2). Caewch y rhaglen honno, neu rhowch gynnig arall arni ymhen ychydig.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Clarion (%2). Update Clarion on this computer; nothing was changed.</source>
        <translation>Ysgrifennwyd y man gwaith %1 gan fersiwn mwy newydd o Clarion (%2). Diweddarwch Clarion ar y cyfrifiadur hwn; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be brought up to date: %2. It is as it was.</source>
        <translation>Nid oedd modd diweddaru&apos;r man gwaith %1: %2. Mae fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2. Check your connection; what was read before can still be used.</source>
        <translation>Nid oedd modd cyrraedd %1: %2. Gwiriwch eich cysylltiad; gallwch barhau i ddefnyddio&apos;r hyn a ddarllenwyd yn flaenorol.</translation>
    </message>
    <message>
        <source>%1 did not answer in time: %2. Try again later; what was read before can still be used.</source>
        <translation>Nid atebodd %1 mewn pryd: %2. Rhowch gynnig arall arni&apos;n nes ymlaen; gallwch barhau i ddefnyddio&apos;r hyn a ddarllenwyd yn flaenorol.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Nothing was read from there. Check the date of this computer, or ask the publisher.</source>
        <translation>Nid yw cysylltiad %1 yn ddiogel: %2. Ni ddarllenwyd dim oddi yno. Gwiriwch ddyddiad y cyfrifiadur hwn, neu holwch y cyhoeddwr.</translation>
    </message>
    <message>
        <source>%1 sends more than it may: %2. Nothing of it was used.</source>
        <translation>Mae %1 yn anfon mwy nag a ganiateir: %2. Ni ddefnyddiwyd dim ohono.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off: %2. Try again; what was read before can still be used.</source>
        <translation>Torrodd cysylltiad %1: %2. Rhowch gynnig arall arni; gallwch barhau i ddefnyddio&apos;r hyn a ddarllenwyd yn flaenorol.</translation>
    </message>
    <message>
        <source>The key of %1 does not fit: %2. Ask the publisher for the feed&apos;s address and key, and paste both again.</source>
        <translation>Nid yw allwedd %1 yn cyfateb: %2. Gofynnwch i&apos;r cyhoeddwr am gyfeiriad ac allwedd y ffrwd, a gludwch y ddau eto.</translation>
    </message>
    <message>
        <source>%1 is not signed by its publisher: %2. It was not used; what was read before stays as it is.</source>
        <translation>Nid yw %1 wedi&apos;i lofnodi gan y cyhoeddwr: %2. Ni chafodd ei ddefnyddio; mae&apos;r hyn a ddarllenwyd yn flaenorol yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 is made for a newer Clarion (%2). Update Clarion to read it.</source>
        <translation>Gwnaed %1 ar gyfer fersiwn mwy newydd o Clarion (%2). Diweddarwch Clarion i&apos;w ddarllen.</translation>
    </message>
    <message>
        <source>%1 is signed but not a feed that can be read: %2. Tell the publisher.</source>
        <translation>Mae %1 wedi&apos;i lofnodi, ond nid yw&apos;n ffrwd y gellir ei darllen: %2. Rhowch wybod i&apos;r cyhoeddwr.</translation>
    </message>
    <message>
        <source>%1 is not what its publisher signed: %2. It was not used; what was read before stays as it is.</source>
        <translation>Nid yw %1 yr un fath â&apos;r hyn a lofnododd y cyhoeddwr: %2. Ni chafodd ei ddefnyddio; mae&apos;r hyn a ddarllenwyd yn flaenorol yn aros fel y mae.</translation>
    </message>
    <message>
        <source>%1 is older than what was read before (%2). An old copy is not used; the newer one stays.</source>
        <translation>Mae %1 yn hŷn na&apos;r hyn a ddarllenwyd yn flaenorol (%2). Ni ddefnyddir hen gopi; mae&apos;r un mwy newydd yn aros.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd yn agor %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Wedi stopio. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Check the address, or try again later.</source>
        <translation>Atebodd %1 gyda gwall (%2). Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni&apos;n nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of a feed. If this is a public Wi-Fi, sign in to it in your browser first.</source>
        <translation>Atebodd %1 gyda thudalen we yn lle ffrwd. Os ydych ar rwydwaith Wi-Fi cyhoeddus, mewngofnodwch iddo yn eich porwr yn gyntaf.</translation>
    </message>
    <message>
        <source>Something went wrong in Clarion itself: %1 (%2). Please report it with these details.</source>
        <translation>Aeth rhywbeth o&apos;i le o fewn Clarion ei hun: %1 (%2). Rhowch wybod amdano, gan gynnwys y manylion hyn.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password, or does not accept yours (%2). Sign in with those that its publisher gave you; what was read before can still be used.</source>
        <translation>Mae %1 eisiau enw a chyfrinair, neu nid yw&apos;n derbyn eich rhai chi (%2). Mewngofnodwch â&apos;r rhai a gawsoch gan ei gyhoeddwr; gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd eisoes.</translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Ask the publisher for access; what was read before can still be used.</source>
        <translation>Nid yw %1 yn eich gadael i mewn (%2). Gofynnwch i&apos;r cyhoeddwr am fynediad; gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd eisoes.</translation>
    </message>
    <message>
        <source>%1 has been taken down for good (%2). Ask the publisher for a new address; what was read before can still be used.</source>
        <translation>Tynnwyd %1 i lawr am byth (%2). Gofynnwch i&apos;r cyhoeddwr am gyfeiriad newydd; gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd eisoes.</translation>
    </message>
    <message>
        <source>%1 is too busy to answer (%2). Try again later; what was read before can still be used.</source>
        <translation>Mae %1 yn rhy brysur i ateb (%2). Rhowch gynnig arall arni&apos;n nes ymlaen; gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd eisoes.</translation>
    </message>
    <message>
        <source>%1 sends its readers elsewhere: %2. Clarion does not follow there; ask the publisher for the feed&apos;s new address.</source>
        <translation>Mae %1 yn anfon ei ddarllenwyr i rywle arall: %2. Nid yw Clarion yn dilyn yno; gofynnwch i&apos;r cyhoeddwr am gyfeiriad newydd y ffrwd.</translation>
    </message>
    <message>
        <source>You are working offline, so %1 was not asked. Go online to fetch what is new; what was read before can still be used.</source>
        <translation>Rydych yn gweithio all-lein, felly ni ofynnwyd i %1. Ewch ar-lein i nôl yr hyn sy&apos;n newydd; gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd eisoes.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn the key of %1: %2. Nothing more is read with it; ask the publisher for the new address and key, by a way that you trust.</source>
        <translation>Mae&apos;r cyhoeddwr wedi tynnu allwedd %1 yn ôl: %2. Ni ddarllenir dim mwy â hi; gofynnwch i&apos;r cyhoeddwr am y cyfeiriad a&apos;r allwedd newydd, drwy ffordd yr ydych yn ymddiried ynddi.</translation>
    </message>
    <message>
        <source>%1 is not a workspace, or it is damaged: %2. Choose another file, or bring back a backup.</source>
        <translation>Nid yw %1 yn fan gwaith, neu mae wedi&apos;i ddifrodi: %2. Dewiswch ffeil arall, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>A backup was brought back into %1 meanwhile, so this change was not written there (%2). Look at what is there now, and make it again if you still want it.</source>
        <translation>Yn y cyfamser adferwyd copi wrth gefn i %1, felly nid ysgrifennwyd y newid hwn yno (%2). Edrychwch ar yr hyn sydd yno nawr, a gwnewch y newid eto os ydych yn dal i&apos;w ddymuno.</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Yn gyfredol</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Heb ei gyrraedd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>Key withdrawn</source>
        <translation>Allwedd wedi&apos;i thynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Heb ymddiriedaeth</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>It was added, and its content comes with the first check.</source>
        <translation>Fe&apos;i hychwanegwyd, a daw ei chynnwys gyda&apos;r gwiriad cyntaf.</translation>
    </message>
    <message>
        <source>Checked %1: nothing new.</source>
        <translation>Gwiriwyd %1: dim byd newydd.</translation>
    </message>
    <message>
        <source>Its publisher has not renewed it since %1. What was read can still be used, but news may be missing: ask the publisher.</source>
        <translation>Nid yw ei chyhoeddwr wedi ei hadnewyddu ers %1. Gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd, ond gall newyddion fod ar goll: gofynnwch i&apos;r cyhoeddwr.</translation>
    </message>
    <message>
        <source>Its host is busy and asked to be left alone until %1. What was read can still be used.</source>
        <translation>Mae ei gwesteiwr yn brysur a gofynnodd am lonydd tan %1. Gellir dal i ddefnyddio&apos;r hyn a ddarllenwyd.</translation>
    </message>
    <message>
        <source>It was taken down for good and is not asked any more. What was read stays; remove it when you like.</source>
        <translation>Fe&apos;i tynnwyd i lawr am byth ac ni ofynnir iddi mwyach. Mae&apos;r hyn a ddarllenwyd yn aros; tynnwch hi pan fynnwch.</translation>
    </message>
    <message>
        <source>It is tried again by itself %1.</source>
        <translation>Rhoddir cynnig arall arni ohono&apos;i hun %1.</translation>
    </message>
    <message>
        <source>website, unsigned</source>
        <translation>gwefan, heb lofnod</translation>
    </message>
    <message>
        <source>national</source>
        <translation>cenedlaethol</translation>
    </message>
    <message>
        <source>region</source>
        <translation>rhanbarth</translation>
    </message>
    <message>
        <source>society</source>
        <translation>cymdeithas</translation>
    </message>
    <message>
        <source>tool developer</source>
        <translation>datblygwr offer</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heddiw %1</translation>
    </message>
    <message>
        <source>New content last came %1.</source>
        <translation>Daeth cynnwys newydd ddiwethaf %1.</translation>
    </message>
    <message>
        <source>It says that it was published on %1, which is yet to come: is the date of this computer right?</source>
        <translation>Mae&apos;n dweud iddi gael ei chyhoeddi ar %1, sydd eto i ddod: a yw dyddiad y cyfrifiadur hwn yn gywir?</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tool</source>
        <translation>Offeryn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Gwers</translation>
    </message>
    <message>
        <source>Event idea</source>
        <translation>Syniad am ddigwyddiad</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Cymdeithas</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ardaloedd</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Set ddata</translation>
    </message>
    <message>
        <source>Picture or card</source>
        <translation>Llun neu gerdyn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Find an area or a tool</source>
        <translation>Chwilio am ardal neu offeryn</translation>
    </message>
    <message>
        <source>All texts as a table</source>
        <translation>Pob testun mewn tabl</translation>
    </message>
    <message>
        <source>en</source>
        <translation>cy</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testunau</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Testun amgen</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Quote</source>
        <translation>Dyfyniad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Polling day</source>
        <translation>Diwrnod pleidleisio</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Eu geiriau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Pwy ydynt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Diwrnod o&apos;r wythnos</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Diwrnod o&apos;r mis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
</context>
<context>
    <name>PlanArchive</name>
    <message>
        <source>The picture “%1” is missing in the file, or damaged. Add it in the composer.</source>
        <translation>Mae&apos;r llun “%1” ar goll o&apos;r ffeil, neu wedi&apos;i ddifrodi. Ychwanegwch ef ar dudalen y postiad.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the workspace&apos;s folder any more, and was left out.</source>
        <translation>Nid yw&apos;r llun “%1” yn ffolder y man gwaith mwyach, ac fe&apos;i hepgorwyd.</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>The row has more cells than there are columns: “%1” is too much. A text with the separator in it needs quotes around it.</source>
        <translation>Mae mwy o gelloedd yn y rhes nag sydd o golofnau: mae “%1” yn ormod. Rhaid rhoi dyfynodau o amgylch testun sy&apos;n cynnwys y gwahanydd.</translation>
    </message>
    <message>
        <source>One of its cells has more than %1 characters.</source>
        <translation>Mae mwy na %1 o nodau yn un o&apos;i chelloedd.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Nid oes testun ynddi.</translation>
    </message>
    <message>
        <source>The picture “%1” does not come with a table. Add it in the composer.</source>
        <translation>Nid yw&apos;r llun “%1” yn dod gyda thabl. Ychwanegwch ef ar dudalen y postiad.</translation>
    </message>
    <message>
        <source>None of the networks that Clarion knows is TRUE in it.</source>
        <translation>Nid yw&apos;r un o&apos;r rhwydweithiau y mae Clarion yn eu hadnabod yn TRUE ynddi.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Those that Clarion knows are %2.</source>
        <translation>Nid oes rhwydwaith “%1”. Y rhai y mae Clarion yn eu hadnabod yw %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it as Europe/London.</source>
        <translation>Nid oes cylchfa amser “%1”. Ysgrifennwch hi fel Europe/London.</translation>
    </message>
    <message>
        <source>It has a date, but no time.</source>
        <translation>Mae ganddi ddyddiad, ond dim amser.</translation>
    </message>
    <message>
        <source>It has a time, but no date.</source>
        <translation>Mae ganddi amser, ond dim dyddiad.</translation>
    </message>
    <message>
        <source>There is no status “%1”. It is draft, ready, posted or not_posted.</source>
        <translation>Nid oes statws “%1”. Rhaid iddo fod yn draft, ready, posted neu not_posted.</translation>
    </message>
    <message>
        <source>“%1” is no moment at which something was posted. Write it as 2027-03-25T18:30:00Z.</source>
        <translation>Nid yw “%1” yn adeg y gellid bod wedi postio rhywbeth. Ysgrifennwch hi fel 2027-03-25T18:30:00Z.</translation>
    </message>
    <message>
        <source>The text is %1 long, and %2 takes %3: shorten it before it is due.</source>
        <translation>Hyd y testun yw %1, ac mae %2 yn derbyn %3: cwtogwch ef cyn y daw&apos;n amser ei bostio.</translation>
    </message>
    <message>
        <source>A quote begins in it and does not end.</source>
        <translation>Mae dyfynnod yn agor ynddi heb gau.</translation>
    </message>
    <message>
        <source>Text stands after a closing quote. A quote inside a text is written twice.</source>
        <translation>Mae testun yn dilyn dyfynnod cau. Ysgrifennir dyfynnod o fewn testun ddwywaith.</translation>
    </message>
    <message>
        <source>It is no row of a table: %1.</source>
        <translation>Nid yw&apos;n rhes mewn tabl: %1.</translation>
    </message>
    <message>
        <source>The same post stands in line %1 already.</source>
        <translation>Mae&apos;r un postiad eisoes yn llinell %1.</translation>
    </message>
    <message>
        <source>Street stall on Saturday, 10 am to noon.
Bring a friend!</source>
        <translation>Stondin stryd ddydd Sadwrn, 10yb tan hanner dydd.
Dewch â ffrind!</translation>
    </message>
    <message>
        <source>Today from 10 am: come and talk to us.</source>
        <translation>Heddiw o 10yb: dewch i siarad â ni.</translation>
    </message>
</context>
<context>
    <name>PlanTime</name>
    <message>
        <source>The date “%1” has a year of two digits. Write it as 25/03/2027.</source>
        <translation>Dau ddigid yn unig sydd i&apos;r flwyddyn yn y dyddiad “%1”. Ysgrifennwch ef fel 25/03/2027.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 25/03/2027 or 2027-03-25.</source>
        <translation>Nid yw “%1” yn ddyddiad. Ysgrifennwch ef fel 25/03/2027 neu 2027-03-25.</translation>
    </message>
    <message>
        <source>The date “%1” has no month %2. The day stands first: 25/03/2027.</source>
        <translation>Nid oes mis rhif %2, fel sydd yn y dyddiad “%1”. Y diwrnod sy&apos;n dod gyntaf: 25/03/2027.</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation>Nid oes diwrnod “%1” yn y calendr.</translation>
    </message>
    <message>
        <source>The date “%1” lies too far off. A plan holds the years 2000 to 2100.</source>
        <translation>Mae&apos;r dyddiad “%1” yn rhy bell i ffwrdd. Mae cynllun yn cwmpasu&apos;r blynyddoedd 2000 i 2100.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 18:30.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch ef fel 18:30.</translation>
    </message>
    <message>
        <source>“%1” is no date and time. Write it as 25/03/2027 18:30 or 2027-03-25 18:30.</source>
        <translation>Nid yw “%1” yn ddyddiad ac amser. Ysgrifennwch hwy fel 25/03/2027 18:30 neu 2027-03-25 18:30.</translation>
    </message>
    <message>
        <source>There is no %1 on that day, as the clocks go forward: it is %2 then.</source>
        <translation>Nid oes %1 ar y diwrnod hwnnw, gan fod y clociau&apos;n mynd ymlaen: %2 fydd hi bryd hynny.</translation>
    </message>
    <message>
        <source>%1 comes twice on that day, as the clocks go back: the first of the two is meant.</source>
        <translation>Daw %1 ddwywaith ar y diwrnod hwnnw, gan fod y clociau&apos;n mynd yn ôl: y cyntaf o&apos;r ddau a olygir.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>no text yet</source>
        <translation>dim testun eto</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, one of a series: %4</source>
        <translation>%1, %2, %3, un o gyfres: %4</translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Barod</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I&apos;w bostio</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wedi&apos;i bostio</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Heb ei bostio</translation>
    </message>
</context>
<context>
    <name>PostSubject</name>
    <message>
        <source>Local issues</source>
        <translation>Materion lleol</translation>
    </message>
    <message>
        <source>local issues</source>
        <translation>materion lleol</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polisïau</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>polisïau</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>events</source>
        <translation>digwyddiadau</translation>
    </message>
    <message>
        <source>Societies</source>
        <translation>Cymdeithasau</translation>
    </message>
    <message>
        <source>societies</source>
        <translation>cymdeithasau</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personol</translation>
    </message>
    <message>
        <source>personal posts</source>
        <translation>postiadau personol</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>posts of no subject</source>
        <translation>postiadau heb bwnc</translation>
    </message>
</context>
<context>
    <name>Postcode</name>
    <message>
        <source>%1 lies in %2.</source>
        <translation>Mae %1 yn ardal %2.</translation>
    </message>
    <message>
        <source>%1 lies in more than one area. Choose the one that is meant.</source>
        <translation>Mae %1 mewn mwy nag un ardal. Dewiswch yr un a olygir.</translation>
    </message>
    <message>
        <source>This is not a postcode. One like AB15 6XS is expected.</source>
        <translation>Nid cod post yw hwn. Disgwylir un fel AB15 6XS.</translation>
    </message>
    <message>
        <source>%1 is the first half of a postcode. The whole of it is needed, like AB15 6XS.</source>
        <translation>%1 yw hanner cyntaf cod post. Mae angen y cyfan ohono, fel AB15 6XS.</translation>
    </message>
    <message>
        <source>This is the address of a British Forces Post Office, which lies in no constituency. Choose the area by its name.</source>
        <translation>Cyfeiriad un o Swyddfeydd Post Lluoedd Prydain yw hwn, ac nid yw mewn unrhyw etholaeth. Dewiswch yr ardal wrth ei henw.</translation>
    </message>
    <message>
        <source>%1 stands for a service and lies in no constituency.</source>
        <translation>Mae %1 yn sefyll am wasanaeth ac nid yw mewn unrhyw etholaeth.</translation>
    </message>
    <message>
        <source>No postcode begins with %1.</source>
        <translation>Nid oes cod post yn dechrau â %1.</translation>
    </message>
    <message>
        <source>%1 lies in a Crown dependency (the Isle of Man, Jersey, Guernsey), and these have no constituency.</source>
        <translation>Mae %1 yn perthyn i un o ddibyniaethau&apos;r Goron (Ynys Manaw, Jersey, Guernsey), ac nid oes etholaeth ganddynt.</translation>
    </message>
    <message>
        <source>%1 is in no table of postcodes that was read: it may be new, or mistyped. Choose the area by its name.</source>
        <translation>Nid yw %1 yn yr un o&apos;r tablau codau post a ddarllenwyd: efallai ei fod yn newydd, neu wedi&apos;i gamdeipio. Dewiswch yr ardal wrth ei henw.</translation>
    </message>
    <message>
        <source>%1 is in Northern Ireland, and the tables that were read have no postcodes from there. Choose the constituency by its name.</source>
        <translation>Mae %1 yng Ngogledd Iwerddon, ac nid oes codau post oddi yno yn y tablau a ddarllenwyd. Dewiswch yr etholaeth wrth ei henw.</translation>
    </message>
    <message>
        <source>None of the feeds that were read has a table of postcodes. Choose the area by its name.</source>
        <translation>Nid oes tabl codau post yn yr un o&apos;r ffrydiau a ddarllenwyd. Dewiswch yr ardal wrth ei henw.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is nothing to post yet.</source>
        <translation>Nid oes dim i&apos;w bostio eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for %1.</source>
        <translation>
            <numerusform>Nodau dros y terfyn ar gyfer %1: %n.</numerusform>
            <numerusform>Nodau dros y terfyn ar gyfer %1: %n.</numerusform>
            <numerusform>Nodau dros y terfyn ar gyfer %1: %n.</numerusform>
            <numerusform>Nodau dros y terfyn ar gyfer %1: %n.</numerusform>
            <numerusform>Nodau dros y terfyn ar gyfer %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A placeholder is not filled in.</source>
        <translation>Mae bwlch yn y testun heb ei lenwi.</translation>
    </message>
    <message>
        <source>%1 posts need a picture.</source>
        <translation>Mae angen llun ar bostiadau %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n picture(s).</source>
        <translation>
            <numerusform>Uchafswm lluniau %1: %n.</numerusform>
            <numerusform>Uchafswm lluniau %1: %n.</numerusform>
            <numerusform>Uchafswm lluniau %1: %n.</numerusform>
            <numerusform>Uchafswm lluniau %1: %n.</numerusform>
            <numerusform>Uchafswm lluniau %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 has no alt text: people who cannot see it learn nothing.</source>
        <translation>Nid oes testun amgen gan lun %1: nid yw&apos;n dweud dim wrth bobl na allant ei weld.</translation>
    </message>
    <message>
        <source>No imprint is filled in. Election material must say who is behind it.</source>
        <translation>Nid oes argraffnod wedi&apos;i lenwi. Rhaid i ddeunydd etholiadol ddweud pwy sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>“%1”, which this was made from, was withdrawn: %2.</source>
        <translation>Tynnwyd “%1”, y gwnaed hwn ohono, yn ôl: %2.</translation>
    </message>
    <message>
        <source>“%1”, which this was made from, was withdrawn: %2. “%3” takes its place.</source>
        <translation>Tynnwyd “%1”, y gwnaed hwn ohono, yn ôl: %2. Mae “%3” yn cymryd ei le.</translation>
    </message>
    <message>
        <source>“%1”, which this was made from, has been updated. Compare the two.</source>
        <translation>Diweddarwyd “%1”, y gwnaed hwn ohono. Cymharwch y ddau.</translation>
    </message>
    <message>
        <source>“%1” must not be posted before %2.</source>
        <translation>Rhaid peidio â phostio “%1” cyn %2.</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) was corrected by its publisher: it is %4 now.</source>
        <translation>Cywirwyd “%1” (%2, %3) gan ei gyhoeddwr: %4 ydyw bellach.</translation>
    </message>
    <message>
        <source>“%1” must not be said any more. %2</source>
        <translation>Ni ddylid dweud “%1” mwyach. %2</translation>
    </message>
    <message>
        <source>“%1” is of %2. For %3 it is %4 now.</source>
        <translation>Mae “%1” am %2. Ar gyfer %3 y ffigur yw %4 bellach.</translation>
    </message>
    <message>
        <source>The figures of “%1” went the other way: what the text says of them may be untrue now.</source>
        <translation>Aeth ffigurau “%1” y ffordd arall: gall yr hyn a ddywed y testun amdanynt fod yn anwir bellach.</translation>
    </message>
    <message>
        <source>The imprint is missing. Election material must say who is behind it.</source>
        <translation>Mae&apos;r argraffnod ar goll. Rhaid i ddeunydd etholiadol ddweud pwy sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>The imprint is not whole: it needs the names and the postal addresses.</source>
        <translation>Nid yw&apos;r argraffnod yn gyflawn: mae angen yr enwau a&apos;r cyfeiriadau post.</translation>
    </message>
    <message>
        <source>%1 leaves no room for the imprint beside this text.</source>
        <translation>Nid yw %1 yn gadael lle i&apos;r argraffnod gyda&apos;r testun hwn.</translation>
    </message>
    <message>
        <source>This is not the imprint of your local party.</source>
        <translation>Nid argraffnod eich plaid leol yw hwn.</translation>
    </message>
    <message>
        <source>The imprint is in the text, but not on the picture, which may be shared alone.</source>
        <translation>Mae&apos;r argraffnod yn y testun, ond nid ar y llun, a gall hwnnw gael ei rannu ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>“%1” is another place.</source>
        <translation>Lle arall yw “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands somewhere else.</source>
        <translation>Mae “%1” yn sefyll mewn lle arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n% of this is the central wording.</source>
        <translation>
            <numerusform>Mae %n% o hwn yr un fath â&apos;r geiriad canolog.</numerusform>
            <numerusform>Mae %n% o hwn yr un fath â&apos;r geiriad canolog.</numerusform>
            <numerusform>Mae %n% o hwn yr un fath â&apos;r geiriad canolog.</numerusform>
            <numerusform>Mae %n% o hwn yr un fath â&apos;r geiriad canolog.</numerusform>
            <numerusform>Mae %n% o hwn yr un fath â&apos;r geiriad canolog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n% of this is in another post for %1: “%2”.</source>
        <translation>
            <numerusform>Mae %n% o hwn mewn postiad arall ar gyfer %1: “%2”.</numerusform>
            <numerusform>Mae %n% o hwn mewn postiad arall ar gyfer %1: “%2”.</numerusform>
            <numerusform>Mae %n% o hwn mewn postiad arall ar gyfer %1: “%2”.</numerusform>
            <numerusform>Mae %n% o hwn mewn postiad arall ar gyfer %1: “%2”.</numerusform>
            <numerusform>Mae %n% o hwn mewn postiad arall ar gyfer %1: “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another post for %1 says the same: “%2”.</source>
        <translation>Mae postiad arall ar gyfer %1 yn dweud yr un peth: “%2”.</translation>
    </message>
    <message>
        <source>Another post for %1 is planned within the hour, for %2: “%3”.</source>
        <translation>Mae postiad arall ar gyfer %1 wedi&apos;i gynllunio o fewn awr i hwn (%2): “%3”.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 yw %2.</translation>
    </message>
    <message>
        <source>“%1” tells how people voted. Until the poll closes (%2) that is an offence.</source>
        <translation>Mae “%1” yn dweud sut y pleidleisiodd pobl. Nes i&apos;r gorsafoedd pleidleisio gau (%2) mae hynny&apos;n drosedd.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Nid oes y fath ddyddiad â “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the wrong weekday: it is %2.</source>
        <translation>Mae&apos;r diwrnod o&apos;r wythnos yn anghywir yn “%1”: y dyddiad yw %2.</translation>
    </message>
    <message>
        <source>“%1” is not polling day, which is %2.</source>
        <translation>Nid “%1” yw&apos;r diwrnod pleidleisio, ond %2.</translation>
    </message>
    <message>
        <source>The clocks go forward on %2: there is no %1, so it will be %3.</source>
        <translation>Mae&apos;r clociau&apos;n mynd ymlaen (%2): nid oes %1, felly %3 fydd hi.</translation>
    </message>
    <message>
        <source>The clocks go back on %2: %1 comes twice, and the first is meant.</source>
        <translation>Mae&apos;r clociau&apos;n mynd yn ôl (%2): daw %1 ddwywaith, a&apos;r cyntaf a olygir.</translation>
    </message>
    <message>
        <source>“%1” will not work as a link.</source>
        <translation>Ni fydd “%1” yn gweithio fel dolen.</translation>
    </message>
    <message>
        <source>“%1” is not a secure link.</source>
        <translation>Nid yw “%1” yn ddolen ddiogel.</translation>
    </message>
    <message>
        <source>A screen reader cannot take %1 apart.</source>
        <translation>Ni all darllenydd sgrin wahanu geiriau %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is hard to read: %n word(s) in a sentence, and long ones.</source>
        <translation>
            <numerusform>Mae hwn yn anodd ei ddarllen: %n o eiriau mewn brawddeg, a rhai hir.</numerusform>
            <numerusform>Mae hwn yn anodd ei ddarllen: %n o eiriau mewn brawddeg, a rhai hir.</numerusform>
            <numerusform>Mae hwn yn anodd ei ddarllen: %n o eiriau mewn brawddeg, a rhai hir.</numerusform>
            <numerusform>Mae hwn yn anodd ei ddarllen: %n o eiriau mewn brawddeg, a rhai hir.</numerusform>
            <numerusform>Mae hwn yn anodd ei ddarllen: %n o eiriau mewn brawddeg, a rhai hir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemMend</name>
    <message>
        <source>Write something, or add a picture.</source>
        <translation>Ysgrifennwch rywbeth, neu ychwanegwch lun.</translation>
    </message>
    <message>
        <source>Shorten the text: what is too long is marked.</source>
        <translation>Cwtogwch y testun: mae&apos;r hyn sy&apos;n rhy hir wedi&apos;i farcio.</translation>
    </message>
    <message>
        <source>Put in what belongs there, or take it out.</source>
        <translation>Llenwch y bwlch â&apos;r hyn sy&apos;n perthyn yno, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>Add a picture, or make a card.</source>
        <translation>Ychwanegwch lun, neu gwnewch gerdyn.</translation>
    </message>
    <message>
        <source>Take some out, or plan them as another post.</source>
        <translation>Tynnwch rai ohonynt, neu cynlluniwch hwy fel postiad arall.</translation>
    </message>
    <message>
        <source>Say in a sentence what can be seen on it.</source>
        <translation>Dywedwch mewn brawddeg beth sydd i&apos;w weld arno.</translation>
    </message>
    <message>
        <source>Add it at the end of the text, or make a card that carries it.</source>
        <translation>Ychwanegwch ef ar ddiwedd y testun, neu gwnewch gerdyn sy&apos;n ei gario.</translation>
    </message>
    <message>
        <source>Fill in the promoter and the postal address in the settings.</source>
        <translation>Llenwch yr hyrwyddwr a&apos;r cyfeiriad post yn y gosodiadau.</translation>
    </message>
    <message>
        <source>Write it as: Promoted by NAME on behalf of NAME, both of POSTAL ADDRESS.</source>
        <translation>Ysgrifennwch ef fel hyn: Hyrwyddwyd gan ENW ar ran ENW, y ddau o CYFEIRIAD POST.</translation>
    </message>
    <message>
        <source>Shorten the text, put it on a card, or make sure that it stands in the account’s profile.</source>
        <translation>Cwtogwch y testun, rhowch yr argraffnod ar gerdyn, neu gwnewch yn siŵr ei fod ym mhroffil y cyfrif.</translation>
    </message>
    <message>
        <source>That is right if you share somebody else’s post unaltered; else put yours there.</source>
        <translation>Mae hynny&apos;n iawn os ydych yn rhannu postiad rhywun arall heb ei newid; fel arall, rhowch eich un chi yno.</translation>
    </message>
    <message>
        <source>Make a card of it, or say in its panel that the imprint can be read on it.</source>
        <translation>Gwnewch gerdyn ohono, neu dywedwch yn ei banel fod modd darllen yr argraffnod arno.</translation>
    </message>
    <message>
        <source>Look whether it was left over from somebody else’s text.</source>
        <translation>Edrychwch a yw wedi&apos;i adael ar ôl o destun rhywun arall.</translation>
    </message>
    <message>
        <source>Say it in your candidate’s own words, or add what only you know about here.</source>
        <translation>Dywedwch hyn yng ngeiriau eich ymgeisydd, neu ychwanegwch yr hyn nad oes neb ond chi yn ei wybod am eich ardal.</translation>
    </message>
    <message>
        <source>Word one of the two anew: readers and networks take a repeated text for spam.</source>
        <translation>Geiriwch un o&apos;r ddau o&apos;r newydd: mae darllenwyr a rhwydweithiau&apos;n cymryd mai sbam yw testun a ailadroddir.</translation>
    </message>
    <message>
        <source>Move one of the two, so that they do not take each other’s readers.</source>
        <translation>Symudwch un o&apos;r ddau, rhag iddynt ddwyn darllenwyr ei gilydd.</translation>
    </message>
    <message>
        <source>Post nothing partisan on it: move this to another day, or make it fit the day.</source>
        <translation>Peidiwch â phostio dim byd pleidiol y diwrnod hwnnw: symudwch hwn i ddiwrnod arall, neu gwnewch iddo weddu i&apos;r diwrnod.</translation>
    </message>
    <message>
        <source>Take it out, or post it after the poll has closed.</source>
        <translation>Tynnwch ef, neu postiwch ef ar ôl i&apos;r gorsafoedd pleidleisio gau.</translation>
    </message>
    <message>
        <source>Look the date up, and put the right one in.</source>
        <translation>Gwiriwch y dyddiad, a rhowch yr un cywir i mewn.</translation>
    </message>
    <message>
        <source>Choose a time before one o’clock or after two, if that is not what you want.</source>
        <translation>Dewiswch amser cyn un o&apos;r gloch neu ar ôl dau, os nad dyna yr ydych ei eisiau.</translation>
    </message>
    <message>
        <source>Copy the link anew from the browser’s address line.</source>
        <translation>Copïwch y ddolen o&apos;r newydd o far cyfeiriad y porwr.</translation>
    </message>
    <message>
        <source>Try it with https:// in front.</source>
        <translation>Rhowch gynnig arni gyda https:// o&apos;i blaen.</translation>
    </message>
    <message>
        <source>Begin each of its words with a capital.</source>
        <translation>Dechreuwch bob un o&apos;i eiriau â phriflythyren.</translation>
    </message>
    <message>
        <source>Make two sentences of one, and take the words that you would say on a doorstep.</source>
        <translation>Gwnewch ddwy frawddeg o un, a defnyddiwch y geiriau y byddech yn eu dweud ar garreg y drws.</translation>
    </message>
    <message>
        <source>Read why, and change the text or leave it out.</source>
        <translation>Darllenwch pam, a newidiwch y testun neu hepgorwch ef.</translation>
    </message>
    <message>
        <source>Compare the two, and take over what is better.</source>
        <translation>Cymharwch y ddau, a chymerwch yr hyn sy&apos;n well.</translation>
    </message>
    <message>
        <source>Plan it for later.</source>
        <translation>Cynlluniwch ef ar gyfer rhywbryd diweddarach.</translation>
    </message>
    <message>
        <source>Compare, and use the present figures.</source>
        <translation>Cymharwch, a defnyddiwch y ffigurau presennol.</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>every %1 %2</source>
        <translation>bob %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1 %2</source>
        <translation>
            <numerusform>bob %n wythnos (%1 %2)</numerusform>
            <numerusform>bob %n wythnos (%1 %2)</numerusform>
            <numerusform>bob %n wythnos (%1 %2)</numerusform>
            <numerusform>bob %n wythnos (%1 %2)</numerusform>
            <numerusform>bob %n wythnos (%1 %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of every month, %2</source>
        <translation>ar ddiwrnod %1 o bob mis, %2</translation>
    </message>
    <message>
        <source>on day %1 of every month or its last day, %2</source>
        <translation>ar ddiwrnod %1 o bob mis neu ei ddiwrnod olaf, %2</translation>
    </message>
    <message>
        <source>on the first %1 of every month, %2</source>
        <translation>ar y %1 cyntaf o bob mis, %2</translation>
    </message>
    <message>
        <source>on the second %1 of every month, %2</source>
        <translation>ar y %1 sy&apos;n ail ym mhob mis, %2</translation>
    </message>
    <message>
        <source>on the third %1 of every month, %2</source>
        <translation>ar y trydydd %1 o bob mis, %2</translation>
    </message>
    <message>
        <source>on the fourth %1 of every month, %2</source>
        <translation>ar y pedwerydd %1 o bob mis, %2</translation>
    </message>
    <message>
        <source>on the last %1 of every month, %2</source>
        <translation>ar y %1 olaf o bob mis, %2</translation>
    </message>
    <message>
        <source>from a pool, every %1 %2</source>
        <translation>o gronfa, bob %1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tan %2</translation>
    </message>
</context>
<context>
    <name>SyndicationNote</name>
    <message>
        <source>The feed names a character set that is not known; it was read as UTF-8.</source>
        <translation>Mae&apos;r ffrwd yn enwi set nodau nad yw&apos;n hysbys; fe&apos;i darllenwyd fel UTF-8.</translation>
    </message>
    <message>
        <source>The feed is not in the character set that it names; it was read as what it looks like.</source>
        <translation>Nid yw&apos;r ffrwd yn y set nodau y mae&apos;n ei henwi; fe&apos;i darllenwyd fel yr hyn y mae&apos;n edrych.</translation>
    </message>
    <message>
        <source>Some bytes do not belong to the feed&apos;s character set; they were read as windows-1252 or replaced.</source>
        <translation>Nid yw rhai beitiau&apos;n perthyn i set nodau&apos;r ffrwd; fe&apos;u darllenwyd fel windows-1252 neu eu disodli.</translation>
    </message>
    <message>
        <source>Something stands before the feed; it was skipped.</source>
        <translation>Mae rhywbeth yn sefyll o flaen y ffrwd; fe&apos;i hepgorwyd.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the feed; it was left out.</source>
        <translation>Mae rhywbeth yn sefyll ar ôl diwedd y ffrwd; fe&apos;i hepgorwyd.</translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation>Hepgorwyd nodau rheoli.</translation>
    </message>
    <message>
        <source>Some &amp; are not written as &amp;amp;; they were taken as they are.</source>
        <translation>Nid yw rhai &amp; wedi&apos;u hysgrifennu fel &amp;amp;; fe&apos;u cymerwyd fel y maent.</translation>
    </message>
    <message>
        <source>The feed uses names of characters that belong to HTML, such as &amp;nbsp;; they were resolved.</source>
        <translation>Mae&apos;r ffrwd yn defnyddio enwau nodau sy&apos;n perthyn i HTML, megis &amp;nbsp;; fe&apos;u datryswyd.</translation>
    </message>
    <message>
        <source>The feed declares entities of its own; they were resolved as plain text.</source>
        <translation>Mae&apos;r ffrwd yn datgan endidau ei hun; fe&apos;u datryswyd fel testun plaen.</translation>
    </message>
    <message>
        <source>Some numbers of characters stand for nothing; they were replaced.</source>
        <translation>Nid yw rhai rhifau nodau&apos;n sefyll am ddim; fe&apos;u disodlwyd.</translation>
    </message>
    <message>
        <source>Some &lt; begin no element; they were taken as text.</source>
        <translation>Nid yw rhai &lt; yn dechrau elfen; fe&apos;u cymerwyd fel testun.</translation>
    </message>
    <message>
        <source>Some attributes are not written as XML wants it; they were read as they are meant.</source>
        <translation>Nid yw rhai priodoleddau wedi&apos;u hysgrifennu fel y mae XML yn mynnu; fe&apos;u darllenwyd fel y&apos;u bwriadwyd.</translation>
    </message>
    <message>
        <source>Some elements are not closed, or closed without being open; this was put right.</source>
        <translation>Nid yw rhai elfennau wedi&apos;u cau, neu caewyd hwy heb fod ar agor; cywirwyd hyn.</translation>
    </message>
    <message>
        <source>Some names are written in capitals; they were read as small letters.</source>
        <translation>Mae rhai enwau mewn priflythrennau; fe&apos;u darllenwyd fel llythrennau bach.</translation>
    </message>
    <message>
        <source>Some prefixes are not declared; they were taken for what they usually mean.</source>
        <translation>Nid yw rhai rhagddodiaid wedi&apos;u datgan; fe&apos;u cymerwyd yn eu hystyr arferol.</translation>
    </message>
    <message>
        <source>The feed breaks off; what stands before that was read.</source>
        <translation>Mae&apos;r ffrwd yn torri ar ei hanner; darllenwyd yr hyn sydd cyn hynny.</translation>
    </message>
    <message>
        <source>A text is too long and was cut.</source>
        <translation>Mae testun yn rhy hir ac fe&apos;i torrwyd.</translation>
    </message>
    <message>
        <source>An entry has too many authors, categories or files; the first ones were kept.</source>
        <translation>Mae gan gofnod ormod o awduron, categorïau neu ffeiliau; cadwyd y rhai cyntaf.</translation>
    </message>
    <message>
        <source>The feed is not well-formed XML; it was read as far as it makes sense.</source>
        <translation>Nid yw&apos;r ffrwd yn XML dilys; fe&apos;i darllenwyd cyn belled ag y mae&apos;n gwneud synnwyr.</translation>
    </message>
    <message>
        <source>Something stands behind the JSON; it was left out.</source>
        <translation>Mae rhywbeth yn sefyll ar ôl y JSON; fe&apos;i hepgorwyd.</translation>
    </message>
</context>
<context>
    <name>WeekPages</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, parhad</translation>
    </message>
    <message>
        <source>and %1 more on the next page</source>
        <translation>a rhagor (%1) ar y dudalen nesaf</translation>
    </message>
    <message>
        <source>(a picture alone)</source>
        <translation>(llun ar ei ben ei hun)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Cynllun %1</translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>“%1” has no figures for %2: it covers %3 only.</source>
        <translation>Nid oes ffigurau ar gyfer %2 yn y set ddata “%1”: mae&apos;n cwmpasu %3 yn unig.</translation>
    </message>
    <message>
        <source>“%1” has no figures for %2.</source>
        <translation>Nid oes ffigurau ar gyfer %2 yn y set ddata “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no figure for %2 in %3.</source>
        <translation>Nid oes ffigur ar gyfer %2 yn y set ddata “%1” (cyfnod: %3).</translation>
    </message>
    <message>
        <source>The publisher of “%1” says that this figure must not be used for %2: %3</source>
        <translation>Dywed cyhoeddwr “%1” na chaniateir defnyddio&apos;r ffigur hwn ar gyfer %2: %3</translation>
    </message>
    <message>
        <source>“%1” is counted on the %2 boundaries, and %3 is not the same ground as any area there.</source>
        <translation>Mae “%1” yn cyfrif yn ôl ffiniau %2, ac nid yw tir %3 yn cyfateb i dir unrhyw ardal yno.</translation>
    </message>
    <message>
        <source>The dataset “%1” is in none of the feeds that were read.</source>
        <translation>Nid yw&apos;r set ddata “%1” yn yr un o&apos;r ffrydiau a ddarllenwyd.</translation>
    </message>
    <message>
        <source>“%1” was 0 for %2 in %3, and nothing can be a percentage of 0.</source>
        <translation>Roedd “%1” yn 0 (ardal: %2, cyfnod: %3), ac ni all dim fod yn ganran o 0.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn “%1”.</source>
        <translation>Mae&apos;r cyhoeddwr wedi tynnu “%1” yn ôl.</translation>
    </message>
    <message>
        <source>The publisher has withdrawn “%1”: %2</source>
        <translation>Mae&apos;r cyhoeddwr wedi tynnu “%1” yn ôl: %2</translation>
    </message>
    <message>
        <source>“%1” has no other figure in %3 that %2 could be compared with in %4.</source>
        <translation>Nid oes gan “%1” ffigur arall yn %3 i gymharu %2 ag ef yn %4.</translation>
    </message>
    <message>
        <source>“%1” is counted on the %2 boundaries, and has no figure in %3 for a part of %4.</source>
        <translation>Mae “%1” yn cyfrif yn ôl ffiniau %2, ac nid oes ganddo ffigur ar gyfer rhan o %4 yn %3.</translation>
    </message>
    <message>
        <source>The publisher of “%1” says that the figure of a part of %2 must not be used: %3</source>
        <translation>Dywed cyhoeddwr “%1” na chaniateir defnyddio&apos;r ffigur ar gyfer rhan o %2: %3</translation>
    </message>
    <message>
        <source>“%1” for %2 is an estimate from the %3 boundaries, which cannot be compared with figures of other areas.</source>
        <translation>Amcangyfrif o ffiniau %3 yw “%1” ar gyfer %2, ac ni ellir ei gymharu â ffigurau ardaloedd eraill.</translation>
    </message>
</context>
<context>
    <name>clarion::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation>Ychwanegu ffrwd</translation>
    </message>
    <message>
        <source>Paste the feed&apos;s address and key, a clarion: link, or what a QR code says. The address of a society&apos;s website will do, too.</source>
        <translation>Gludwch gyfeiriad ac allwedd y ffrwd, dolen clarion:, neu&apos;r hyn y mae cod QR yn ei ddweud. Bydd cyfeiriad gwefan cymdeithas yn gwneud y tro hefyd.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Ffrwd</translation>
    </message>
    <message>
        <source>https://feeds.example.org/national/#RWQ…</source>
        <translation>https://feeds.example.org/national/#RWQ…</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Wrthi&apos;n darllen y ffrwd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>A website. It is looked through for RSS, Atom or JSON Feed. Nobody signs these: its articles are shown as such.</source>
        <translation>Gwefan. Chwilir ynddi am RSS, Atom neu JSON Feed. Nid oes neb yn llofnodi&apos;r rhain: dangosir ei herthyglau felly.</translation>
    </message>
    <message>
        <source>A signed feed at %1. Compare its key with the publisher&apos;s: %2</source>
        <translation>Ffrwd wedi&apos;i llofnodi yn %1. Cymharwch ei hallwedd ag un y cyhoeddwr: %2</translation>
    </message>
    <message>
        <source>A sync is running. The feed is added as soon as it has ended.</source>
        <translation>Mae cysoni ar waith. Caiff y ffrwd ei hychwanegu cyn gynted ag y bydd wedi gorffen.</translation>
    </message>
</context>
<context>
    <name>clarion::AreaChooser</name>
    <message>
        <source>Type the name of your area</source>
        <translation>Teipiwch enw eich ardal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ardaloedd</translation>
    </message>
    <message>
        <source>No area begins like that. Try another word of its name.</source>
        <translation>Nid oes ardal yn dechrau felly. Rhowch gynnig ar air arall o&apos;i henw.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · boundaries of %2</source>
        <translation>%1 · ffiniau %2</translation>
    </message>
    <message>
        <source>Type the name of your area, or a postcode in it</source>
        <translation>Teipiwch enw eich ardal, neu god post ynddi</translation>
    </message>
</context>
<context>
    <name>clarion::BackupModel</name>
    <message>
        <source>Daily</source>
        <translation>Dyddiol</translation>
    </message>
    <message>
        <source>Before an upgrade of Clarion</source>
        <translation>Cyn uwchraddio Clarion</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Cyn adfer</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Kept as it was found, damaged</source>
        <translation>Wedi&apos;i gadw fel y cafwyd ef, wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ddoe %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>clarion::BackupsDialog</name>
    <message>
        <source>No backups yet. Clarion makes one on each day that you use it.</source>
        <translation>Dim copïau wrth gefn eto. Mae Clarion yn gwneud un bob dydd y byddwch yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Clarion backs up the whole workspace on each day that you use it, before each upgrade and before each restore. The last seven days and the four weeks before them are kept.</source>
        <translation>Mae Clarion yn gwneud copi wrth gefn o&apos;r man gwaith cyfan bob dydd y byddwch yn ei ddefnyddio, cyn pob uwchraddio a chyn pob adfer. Cedwir y saith diwrnod diwethaf a&apos;r pedair wythnos cyn hynny.</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Eu lleoliad: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>O ffeil…</translation>
    </message>
    <message>
        <source>Bring back another workspace&apos;s file, or a backup that lies elsewhere.</source>
        <translation>Adfer ffeil man gwaith arall, neu gopi wrth gefn sydd mewn lle arall.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Adfer…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wrthi&apos;n gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Gwnaed copi wrth gefn a&apos;i wirio.</translation>
    </message>
    <message>
        <source>Bring back a file</source>
        <translation>Adfer ffeil</translation>
    </message>
    <message>
        <source>Workspaces (*.clarion);;All files (*)</source>
        <translation>Mannau gwaith (*.clarion);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Looking at what this would change…</source>
        <translation>Wrthi&apos;n edrych ar yr hyn y byddai hyn yn ei newid…</translation>
    </message>
    <message numerus="yes">
        <source>It has %n post(s).</source>
        <translation>
            <numerusform>Postiadau ynddo: %n.</numerusform>
            <numerusform>Postiadau ynddo: %n.</numerusform>
            <numerusform>Postiadau ynddo: %n.</numerusform>
            <numerusform>Postiadau ynddo: %n.</numerusform>
            <numerusform>Postiadau ynddo: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n.</source>
        <translation>
            <numerusform>Postiadau nawr: %n.</numerusform>
            <numerusform>Postiadau nawr: %n.</numerusform>
            <numerusform>Postiadau nawr: %n.</numerusform>
            <numerusform>Postiadau nawr: %n.</numerusform>
            <numerusform>Postiadau nawr: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of now will not be there.</source>
        <translation>
            <numerusform>Postiadau presennol na fyddant yno: %n.</numerusform>
            <numerusform>Postiadau presennol na fyddant yno: %n.</numerusform>
            <numerusform>Postiadau presennol na fyddant yno: %n.</numerusform>
            <numerusform>Postiadau presennol na fyddant yno: %n.</numerusform>
            <numerusform>Postiadau presennol na fyddant yno: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that are not there now will be there again.</source>
        <translation>
            <numerusform>Postiadau nad ydynt yno nawr ac a fydd yno eto: %n.</numerusform>
            <numerusform>Postiadau nad ydynt yno nawr ac a fydd yno eto: %n.</numerusform>
            <numerusform>Postiadau nad ydynt yno nawr ac a fydd yno eto: %n.</numerusform>
            <numerusform>Postiadau nad ydynt yno nawr ac a fydd yno eto: %n.</numerusform>
            <numerusform>Postiadau nad ydynt yno nawr ac a fydd yno eto: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be as they were then.</source>
        <translation>
            <numerusform>Postiadau a fydd fel yr oeddent bryd hynny: %n.</numerusform>
            <numerusform>Postiadau a fydd fel yr oeddent bryd hynny: %n.</numerusform>
            <numerusform>Postiadau a fydd fel yr oeddent bryd hynny: %n.</numerusform>
            <numerusform>Postiadau a fydd fel yr oeddent bryd hynny: %n.</numerusform>
            <numerusform>Postiadau a fydd fel yr oeddent bryd hynny: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are the same.</source>
        <translation>Yr un yw&apos;r postiadau.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as posted will not be marked so any more: look before you post them again.</source>
        <translation>
            <numerusform>Postiadau sydd wedi&apos;u marcio&apos;n rhai a bostiwyd ac na fyddant felly mwyach: %n. Edrychwch cyn eu postio eto.</numerusform>
            <numerusform>Postiadau sydd wedi&apos;u marcio&apos;n rhai a bostiwyd ac na fyddant felly mwyach: %n. Edrychwch cyn eu postio eto.</numerusform>
            <numerusform>Postiadau sydd wedi&apos;u marcio&apos;n rhai a bostiwyd ac na fyddant felly mwyach: %n. Edrychwch cyn eu postio eto.</numerusform>
            <numerusform>Postiadau sydd wedi&apos;u marcio&apos;n rhai a bostiwyd ac na fyddant felly mwyach: %n. Edrychwch cyn eu postio eto.</numerusform>
            <numerusform>Postiadau sydd wedi&apos;u marcio&apos;n rhai a bostiwyd ac na fyddant felly mwyach: %n. Edrychwch cyn eu postio eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds, areas and settings will be as they were then, too.</source>
        <translation>Bydd ffrydiau, ardaloedd a gosodiadau hefyd fel yr oeddent bryd hynny.</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can undo this.</source>
        <translation>Gwneir copi wrth gefn o&apos;r hyn sydd yno nawr yn gyntaf, er mwyn i chi allu dadwneud hyn.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Bring back “%1”?</source>
        <translation>Adfer “%1”?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
</context>
<context>
    <name>clarion::BatchDialog</name>
    <message>
        <source>Every tool, about %1</source>
        <translation>Pob offeryn, am %1</translation>
    </message>
    <message>
        <source>“%1”, about all areas of</source>
        <translation>“%1”, am bob ardal yn</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Cadw mewn ffolder</translation>
    </message>
    <message>
        <source>Texts, cards, alt texts and sources, with a page that opens in any browser to choose by looking.</source>
        <translation>Testunau, cardiau, testunau amgen a ffynonellau, gyda thudalen sy&apos;n agor mewn unrhyw borwr i ddewis drwy edrych.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>pobman</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Pa ardaloedd</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cardiau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Agor y dudalen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>Gwnaed %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) at most, and a text for each network.</source>
        <translation>
            <numerusform>%n cerdyn ar y mwyaf, a thestun ar gyfer pob rhwydwaith.</numerusform>
            <numerusform>%n cerdyn ar y mwyaf, a thestun ar gyfer pob rhwydwaith.</numerusform>
            <numerusform>%n cerdyn ar y mwyaf, a thestun ar gyfer pob rhwydwaith.</numerusform>
            <numerusform>%n cerdyn ar y mwyaf, a thestun ar gyfer pob rhwydwaith.</numerusform>
            <numerusform>%n cerdyn ar y mwyaf, a thestun ar gyfer pob rhwydwaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts only.</source>
        <translation>Testunau yn unig.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stopped. The cards that were drawn are kept, and “Save” goes on from there.</source>
        <translation>Wedi stopio. Cedwir y cardiau a luniwyd, ac mae “Cadw” yn parhau o&apos;r fan honno.</translation>
    </message>
    <message>
        <source>“%1”, about %2</source>
        <translation>“%1”, am %2</translation>
    </message>
    <message>
        <source>Welsh where there is any</source>
        <translation>Cymraeg lle mae ar gael</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Iaith y testunau</translation>
    </message>
    <message>
        <source>No imprint is filled in (Settings), so the cards will have none. Election material must say who is behind it.</source>
        <translation>Nid oes argraffnod wedi&apos;i lenwi (Gosodiadau), felly ni fydd un ar y cardiau. Rhaid i ddeunydd etholiad ddweud pwy sydd y tu ôl iddo.</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) saved.</source>
        <translation>
            <numerusform>Cadwyd %n allbwn.</numerusform>
            <numerusform>Cadwyd %n allbwn.</numerusform>
            <numerusform>Cadwyd %n allbwn.</numerusform>
            <numerusform>Cadwyd %n allbwn.</numerusform>
            <numerusform>Cadwyd %n allbwn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld; the page says why.</source>
        <translation>
            <numerusform>Ataliwyd %n; mae&apos;r dudalen yn dweud pam.</numerusform>
            <numerusform>Ataliwyd %n; mae&apos;r dudalen yn dweud pam.</numerusform>
            <numerusform>Ataliwyd %n; mae&apos;r dudalen yn dweud pam.</numerusform>
            <numerusform>Ataliwyd %n; mae&apos;r dudalen yn dweud pam.</numerusform>
            <numerusform>Ataliwyd %n; mae&apos;r dudalen yn dweud pam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were there already.</source>
        <translation>
            <numerusform>Roedd %n cerdyn yno eisoes.</numerusform>
            <numerusform>Roedd %n cerdyn yno eisoes.</numerusform>
            <numerusform>Roedd %n cerdyn yno eisoes.</numerusform>
            <numerusform>Roedd %n cerdyn yno eisoes.</numerusform>
            <numerusform>Roedd %n cerdyn yno eisoes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::CardLabel</name>
    <message>
        <source>Card</source>
        <translation>Cerdyn</translation>
    </message>
</context>
<context>
    <name>clarion::CardSheet</name>
    <message>
        <source>All cards</source>
        <translation>Pob cerdyn</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Cadw mewn ffolder…</translation>
    </message>
    <message>
        <source>Shape of the cards</source>
        <translation>Siâp y cardiau</translation>
    </message>
    <message>
        <source>Texts, cards and alt texts of many outputs at once, with a page to choose from</source>
        <translation>Testunau, cardiau a thestunau amgen llawer o allbynnau ar unwaith, gyda thudalen i ddewis ohoni</translation>
    </message>
    <message>
        <source>Cards of all tools</source>
        <translation>Cardiau pob offeryn</translation>
    </message>
    <message>
        <source>There is no card in this shape.</source>
        <translation>Nid oes cerdyn yn y siâp hwn.</translation>
    </message>
</context>
<context>
    <name>clarion::ChangeModel</name>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Wedi&apos;i dynnu</translation>
    </message>
</context>
<context>
    <name>clarion::ComposerPage</name>
    <message>
        <source>Post</source>
        <translation>Postiad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to where you came from. What you typed is saved.</source>
        <translation>Yn ôl i&apos;r lle y daethoch ohono. Mae&apos;r hyn a deipiwyd wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Barod</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Beth hoffech chi ei ddweud?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>Cynllunio ar gyfer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copïo&apos;r llun</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Agor y rhwydwaith</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on %1</source>
        <translation>
            <numerusform>%1 – nodau sy&apos;n weddill: %n</numerusform>
            <numerusform>%1 – nodau sy&apos;n weddill: %n</numerusform>
            <numerusform>%1 – nodau sy&apos;n weddill: %n</numerusform>
            <numerusform>%1 – nodau sy&apos;n weddill: %n</numerusform>
            <numerusform>%1 – nodau sy&apos;n weddill: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many for %1</source>
        <translation>
            <numerusform>%1 – nodau dros y terfyn: %n</numerusform>
            <numerusform>%1 – nodau dros y terfyn: %n</numerusform>
            <numerusform>%1 – nodau dros y terfyn: %n</numerusform>
            <numerusform>%1 – nodau dros y terfyn: %n</numerusform>
            <numerusform>%1 – nodau dros y terfyn: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Troi&apos;n ôl yn ddrafft</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Postiad newydd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · unscheduled</source>
        <translation>%1 · heb ddyddiad</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Testunau cynharach</translation>
    </message>
    <message>
        <source>What this post said before: compare, and bring it back</source>
        <translation>Yr hyn yr oedd y postiad hwn yn ei ddweud o&apos;r blaen: cymharwch, ac adferwch ef</translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation>Teipio amser…</translation>
    </message>
    <message>
        <source>“thu 18:30”, “tomorrow 8”, or the next of your usual times</source>
        <translation>“iau 18:30”, “yfory 8”, neu&apos;r nesaf o&apos;ch amserau arferol</translation>
    </message>
    <message>
        <source>Add imprint, Ready</source>
        <translation>Ychwanegu argraffnod, Barod</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ei ychwanegu</translation>
    </message>
    <message>
        <source>Put ours there</source>
        <translation>Rhoi ein hargraffnod yno</translation>
    </message>
    <message>
        <source>Fill it in…</source>
        <translation>Ei lenwi…</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Agor y llall</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>It is neutral voter information</source>
        <translation>Gwybodaeth niwtral i bleidleiswyr ydyw</translation>
    </message>
    <message>
        <source>The imprint is on the picture</source>
        <translation>Mae&apos;r argraffnod ar y llun</translation>
    </message>
    <message>
        <source>It goes to members only</source>
        <translation>At aelodau&apos;n unig y mae&apos;n mynd</translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation>Felly y&apos;i bwriadwyd</translation>
    </message>
    <message>
        <source>Set a problem aside</source>
        <translation>Rhoi problem o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>There is no earlier text of this post yet.</source>
        <translation>Nid oes testun cynharach o&apos;r postiad hwn eto.</translation>
    </message>
    <message>
        <source>The central wording</source>
        <translation>Y geiriad canolog</translation>
    </message>
    <message>
        <source>The post of %1</source>
        <translation>Postiad %1</translation>
    </message>
    <message>
        <source>The other post</source>
        <translation>Y postiad arall</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>%1 has words of its own.</source>
        <translation>Mae gan %1 ei eiriau ei hun.</translation>
    </message>
    <message>
        <source>The other networks have words of their own.</source>
        <translation>Mae gan y rhwydweithiau eraill eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>What you write here goes to %1, too.</source>
        <translation>Mae&apos;r hyn a ysgrifennwch yma&apos;n mynd i&apos;r rhain hefyd: %1.</translation>
    </message>
    <message>
        <source>Back to the common text</source>
        <translation>Yn ôl i&apos;r testun cyffredin</translation>
    </message>
    <message>
        <source>Own words for %1</source>
        <translation>Geiriau ar wahân ar gyfer %1</translation>
    </message>
    <message>
        <source>Not ready yet: %1. Open its tab to see why.</source>
        <translation>Ddim yn barod eto: %1. Agorwch ei dab i weld pam.</translation>
    </message>
</context>
<context>
    <name>clarion::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Tocio&apos;r llun</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Siâp</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Unrhyw siâp</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Sgwâr, 1:1</translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation>Portread, 4:5</translation>
    </message>
    <message>
        <source>Link preview, 1.91:1</source>
        <translation>Rhagolwg dolen, 1.91:1</translation>
    </message>
    <message>
        <source>Landscape, 16:9</source>
        <translation>Tirlun, 16:9</translation>
    </message>
    <message>
        <source>Drag the frame or its corners, or use the arrow keys, + and −. The whole picture stays in the workspace.</source>
        <translation>Llusgwch y ffrâm neu ei chorneli, neu defnyddiwch y bysellau saeth, + a −. Mae&apos;r llun cyfan yn aros yn y man gwaith.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Tocio</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 picsel</translation>
    </message>
</context>
<context>
    <name>clarion::CropFrame</name>
    <message>
        <source>The part that stays</source>
        <translation>Y rhan sy&apos;n aros</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, from %3, %4. Arrows move the frame, plus and minus change its size.</source>
        <translation>%1 × %2 picsel, o %3, %4. Mae&apos;r saethau&apos;n symud y ffrâm, ac mae plws a minws yn newid ei maint.</translation>
    </message>
</context>
<context>
    <name>clarion::DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n arall</numerusform>
            <numerusform>+%n arall</numerusform>
            <numerusform>+%n arall</numerusform>
            <numerusform>+%n arall</numerusform>
            <numerusform>+%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::DueRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Dim testun eto</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copïo&apos;r llun</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Agor y rhwydwaith</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Not posted…</source>
        <translation>Heb ei bostio…</translation>
    </message>
    <message>
        <source>Posted…</source>
        <translation>Wedi&apos;i bostio…</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wedi&apos;i bostio</translation>
    </message>
    <message>
        <source>Paste the post&apos;s link, if you have it:</source>
        <translation>Gludwch ddolen y postiad, os yw hi gennych:</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Heb ei bostio</translation>
    </message>
    <message>
        <source>Why was it not posted?</source>
        <translation>Pam na chafodd ei bostio?</translation>
    </message>
</context>
<context>
    <name>clarion::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search in English or Welsh</source>
        <translation>Chwilio yn Saesneg neu yn Gymraeg</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>No emoji has this name. Try another word.</source>
        <translation>Nid oes emoji o&apos;r enw hwn. Rhowch gynnig ar air arall.</translation>
    </message>
</context>
<context>
    <name>clarion::ExportDialog</name>
    <message>
        <source>The plan with its pictures (zip)</source>
        <translation>Y cynllun gyda&apos;i luniau (zip)</translation>
    </message>
    <message>
        <source>For another Clarion, or to keep: every post, picture and alt text. Importing it brings them back.</source>
        <translation>Ar gyfer Clarion arall, neu i&apos;w gadw: pob postiad, llun a thestun amgen. Mae ei fewnforio&apos;n dod â hwy yn ôl.</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Tabl (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets, to read or to change and import again. Names the pictures, and does not hold them.</source>
        <translation>Ar gyfer taenlenni, i&apos;w ddarllen neu i&apos;w newid a&apos;i fewnforio eto. Mae&apos;n enwi&apos;r lluniau, heb eu cynnwys.</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Calendr (iCalendar)</translation>
    </message>
    <message>
        <source>For Thunderbird, Outlook, Google and phones. What was imported before is updated, not doubled.</source>
        <translation>Ar gyfer Thunderbird, Outlook, Google a ffonau. Caiff yr hyn a fewnforiwyd o&apos;r blaen ei ddiweddaru, nid ei ddyblu.</translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation>Ar bapur (PDF)</translation>
    </message>
    <message>
        <source>To pin up or to pass round: a page a week with times, networks, first words and states.</source>
        <translation>I&apos;w binio ar y wal neu i&apos;w rannu: tudalen yr wythnos gydag amserau, rhwydweithiau, geiriau cyntaf a chyflyrau.</translation>
    </message>
    <message>
        <source>Bulk upload, by Buffer&apos;s own template: one channel and 100 posts a file, no pictures.</source>
        <translation>Swmp-uwchlwytho, yn ôl templed Buffer ei hun: un sianel a 100 o bostiadau i bob ffeil, dim lluniau.</translation>
    </message>
    <message>
        <source>Bulk upload, as other programs write it: all networks in one file, drafts stay drafts, no pictures.</source>
        <translation>Swmp-uwchlwytho, fel y mae rhaglenni eraill yn ei ysgrifennu: pob rhwydwaith mewn un ffeil, drafftiau&apos;n aros yn ddrafftiau, dim lluniau.</translation>
    </message>
    <message>
        <source>Bulk upload, little documented: check the preview there. One channel and 350 posts a file.</source>
        <translation>Swmp-uwchlwytho, heb fawr o ddogfennaeth: gwiriwch y rhagolwg yno. Un sianel a 350 o bostiadau i bob ffeil.</translation>
    </message>
    <message>
        <source>The weeks from %1 to %2.</source>
        <translation>Yr wythnosau o %1 tan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a date stay behind.</source>
        <translation>
            <numerusform>Postiadau heb ddyddiad sy&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau heb ddyddiad sy&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau heb ddyddiad sy&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau heb ddyddiad sy&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau heb ddyddiad sy&apos;n aros ar ôl: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures of %n post(s) stay behind.</source>
        <translation>
            <numerusform>Postiadau y mae eu lluniau&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau y mae eu lluniau&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau y mae eu lluniau&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau y mae eu lluniau&apos;n aros ar ôl: %n.</numerusform>
            <numerusform>Postiadau y mae eu lluniau&apos;n aros ar ôl: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation>&amp;Dim ond o</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Allforio&apos;r cynllun</translation>
    </message>
    <message>
        <source>Meta Business Suite takes no file of posts: copy each from the page Today, with “Copy text” and “Copy picture”.</source>
        <translation>Nid yw Meta Business Suite yn derbyn ffeil o bostiadau: copïwch bob un o&apos;r dudalen Heddiw, gyda “Copïo&apos;r testun” a “Copïo&apos;r llun”.</translation>
    </message>
    <message>
        <source>Every network</source>
        <translation>Pob rhwydwaith</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tan</translation>
    </message>
    <message>
        <source>What goes over and what does not</source>
        <translation>Beth gaiff ei drosglwyddo a beth na chaiff</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Pa bostiadau</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Wrthi&apos;n darllen y cynllun…</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Mae&apos;r diwrnod olaf cyn y cyntaf.</translation>
    </message>
    <message>
        <source>Nothing of this goes into such a file.</source>
        <translation>Nid oes dim o hyn yn mynd i ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>Everything goes over.</source>
        <translation>Caiff popeth ei drosglwyddo.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n post(s)…</source>
        <translation>
            <numerusform>Allforio postiadau (%n)…</numerusform>
            <numerusform>Allforio postiadau (%n)…</numerusform>
            <numerusform>Allforio postiadau (%n)…</numerusform>
            <numerusform>Allforio postiadau (%n)…</numerusform>
            <numerusform>Allforio postiadau (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1)</source>
        <translation>Ffeiliau o&apos;r math hwn (*.%1)</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name.</source>
        <translation>Dyna&apos;r man gwaith ei hun. Dewiswch enw arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1.</source>
        <translation>
            <numerusform>Postiadau a ysgrifennwyd i %1: %n.</numerusform>
            <numerusform>Postiadau a ysgrifennwyd i %1: %n.</numerusform>
            <numerusform>Postiadau a ysgrifennwyd i %1: %n.</numerusform>
            <numerusform>Postiadau a ysgrifennwyd i %1: %n.</numerusform>
            <numerusform>Postiadau a ysgrifennwyd i %1: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::FeedModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>clarion::FeedView</name>
    <message>
        <source>Check now</source>
        <translation>Gwirio nawr</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Mewngofnodi…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copïo&apos;r ddolen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tynnu…</translation>
    </message>
    <message>
        <source>What the last sync changed</source>
        <translation>Beth newidiodd y cysoni diwethaf</translation>
    </message>
    <message>
        <source>Copies a clarion: link with the feed&apos;s address and key, to pass on</source>
        <translation>Yn copïo dolen clarion: â chyfeiriad ac allwedd y ffrwd, i&apos;w phasio ymlaen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Dilyniant</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Yn ddilys tan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation>%1, cyhoeddwyd %2</translation>
    </message>
    <message>
        <source>None: nobody signs it</source>
        <translation>Dim: nid oes neb yn ei llofnodi</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 newydd</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 wedi&apos;u diweddaru</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 wedi&apos;u tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dim byd eto.</translation>
    </message>
    <message>
        <source>Link copied. Whoever opens or pastes it in Clarion adds this feed.</source>
        <translation>Copïwyd y ddolen. Mae pwy bynnag sy&apos;n ei hagor neu&apos;n ei gludo yn Clarion yn ychwanegu&apos;r ffrwd hon.</translation>
    </message>
    <message>
        <source>More about this feed</source>
        <translation>Mwy am y ffrwd hon</translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation>Anghofio&apos;r manylion mewngofnodi</translation>
    </message>
    <message>
        <source>When it was last read: %1.</source>
        <translation>Pan gafodd ei darllen ddiwethaf: %1.</translation>
    </message>
</context>
<context>
    <name>clarion::FeedsPage</name>
    <message>
        <source>Feeds</source>
        <translation>Ffrydiau</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Gweithio all-lein</translation>
    </message>
    <message>
        <source>No feed is followed. What the movement publishes comes by feeds.</source>
        <translation>Ni ddilynir unrhyw ffrwd. Daw&apos;r hyn y mae&apos;r mudiad yn ei gyhoeddi drwy ffrydiau.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Ychwanegu ffrwd</translation>
    </message>
    <message>
        <source>Working offline: nothing is fetched until you go online again</source>
        <translation>Yn gweithio all-lein: ni chaiff dim ei nôl nes i chi fynd ar-lein eto</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s), all up to date</source>
        <translation>
            <numerusform>Ffrydiau: %n, pob un yn gyfredol</numerusform>
            <numerusform>Ffrydiau: %n, pob un yn gyfredol</numerusform>
            <numerusform>Ffrydiau: %n, pob un yn gyfredol</numerusform>
            <numerusform>Ffrydiau: %n, pob un yn gyfredol</numerusform>
            <numerusform>Ffrydiau: %n, pob un yn gyfredol</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 up to date</source>
        <translation>%1 o %2 yn gyfredol</translation>
    </message>
    <message>
        <source>Remove the feed</source>
        <translation>Tynnu&apos;r ffrwd</translation>
    </message>
    <message>
        <source>Stop following “%1”?</source>
        <translation>Rhoi&apos;r gorau i ddilyn “%1”?</translation>
    </message>
    <message>
        <source>Your posts stay, and so does what they were made from. The rest of its content goes from the library; adding the feed again brings it back.</source>
        <translation>Mae eich postiadau&apos;n aros, a&apos;r hyn y&apos;u gwnaed ohono hefyd. Mae gweddill ei chynnwys yn gadael y llyfrgell; bydd ychwanegu&apos;r ffrwd eto yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Whatever was kept to sign in to “%1” is forgotten.</source>
        <translation>Mae&apos;r hyn a gadwyd i fewngofnodi i “%1” wedi&apos;i anghofio.</translation>
    </message>
</context>
<context>
    <name>clarion::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Search the posts</source>
        <translation>Chwilio&apos;r postiadau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Golygon a gadwyd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Barod</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wedi&apos;i bostio</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Heb ei bostio</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Cadw&apos;r olwg hon…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Cadw&apos;r olwg hon</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Beth yw ei henw?</translation>
    </message>
</context>
<context>
    <name>clarion::FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>&amp;Try it: the workshop, with a fictional region</source>
        <translation>&amp;Rhoi cynnig arni: y gweithdy, gyda rhanbarth dychmygol</translation>
    </message>
    <message>
        <source>&amp;My party&apos;s feed</source>
        <translation>Ffrwd fy &amp;mhlaid</translation>
    </message>
    <message>
        <source>Paste the feed&apos;s address and key: https://…#RWQ…</source>
        <translation>Gludwch gyfeiriad ac allwedd y ffrwd: https://…#RWQ…</translation>
    </message>
    <message>
        <source>Feed address and key</source>
        <translation>Cyfeiriad ac allwedd y ffrwd</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Wrthi&apos;n darllen y ffrwd</translation>
    </message>
    <message>
        <source>Welcome to Clarion</source>
        <translation>Croeso i Clarion</translation>
    </message>
    <message>
        <source>It turns what the movement publishes centrally into posts about your place. First: where should content come from?</source>
        <translation>Mae&apos;n troi&apos;r hyn y mae&apos;r mudiad yn ei gyhoeddi&apos;n ganolog yn bostiadau am eich ardal chi. Yn gyntaf: o ble y dylai&apos;r cynnwys ddod?</translation>
    </message>
    <message>
        <source>Your area</source>
        <translation>Eich ardal</translation>
    </message>
    <message>
        <source>Every figure and every card is made about it. You can change it later.</source>
        <translation>Bydd pob ffigur a phob cerdyn yn sôn amdani. Gallwch ei newid yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Your local party</source>
        <translation>Eich plaid leol</translation>
    </message>
    <message>
        <source>Election material must say who is behind it. All of this can be filled in later.</source>
        <translation>Rhaid i ddeunydd etholiadol ddweud pwy sydd y tu ôl iddo. Gallwch lenwi hyn i gyd yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Cam %1 o 3</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Needs no internet connection. You can add your party&apos;s feed later.</source>
        <translation>Nid oes angen cysylltiad â&apos;r rhyngrwyd. Gallwch ychwanegu ffrwd eich plaid yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Your party gives you the feed&apos;s address together with its key.</source>
        <translation>Bydd eich plaid yn rhoi cyfeiriad y ffrwd i chi, ynghyd â&apos;r allwedd.</translation>
    </message>
</context>
<context>
    <name>clarion::HelpDialog</name>
    <message>
        <source>&amp;Make your tool local</source>
        <translation>&amp;Gwneud eich offeryn yn lleol</translation>
    </message>
    <message>
        <source>&amp;Hosting a feed</source>
        <translation>&amp;Cynnal ffrwd</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Tudalennau&apos;r cymorth</translation>
    </message>
</context>
<context>
    <name>clarion::ImportDialog</name>
    <message>
        <source>tabs</source>
        <translation>tabiau</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>hanner colonau</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Mewnforio postiadau</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ffeil arall…</translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation>Cadw&apos;r rhesi gwallus…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>A table of posts comes from a spreadsheet, from another scheduler (Buffer, Hootsuite, Metricool), or from Clarion&apos;s own export; a zip from Clarion brings its pictures, too.</source>
        <translation>Daw tabl o bostiadau o daenlen, o raglen amserlennu arall (Buffer, Hootsuite, Metricool), neu o ffeil a allforiwyd gan Clarion ei hun; mae ffeil zip o Clarion yn dod â&apos;i lluniau hefyd.</translation>
    </message>
    <message>
        <source>Save it as CSV with a first row that names the columns: date (25/03/2027), time (18:30), network, text, link. You see what becomes of each row before anything is imported. A file can also be dropped here.</source>
        <translation>Cadwch ef fel CSV gyda rhes gyntaf sy&apos;n enwi&apos;r colofnau: dyddiad (25/03/2027), amser (18:30), rhwydwaith, testun, dolen. Cewch weld beth a ddaw o bob rhes cyn i ddim gael ei fewnforio. Gellir gollwng ffeil yma hefyd.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>Save a sample file…</source>
        <translation>Cadw ffeil sampl…</translation>
    </message>
    <message>
        <source>Bring in a campaign that was written elsewhere</source>
        <translation>Dewch ag ymgyrch a ysgrifennwyd mewn lle arall i mewn</translation>
    </message>
    <message>
        <source>&amp;Network where a row names none:</source>
        <translation>&amp;Rhwydwaith lle nad yw rhes yn enwi un:</translation>
    </message>
    <message>
        <source>Network where a row names none</source>
        <translation>Rhwydwaith lle nad yw rhes yn enwi un</translation>
    </message>
    <message>
        <source>Only the &amp;bad rows</source>
        <translation>Y rhesi &amp;gwallus yn unig</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rhesi&apos;r ffeil</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>Tables and archives of posts (*.csv *.tsv *.txt *.zip)</source>
        <translation>Tablau ac archifau o bostiadau (*.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>Cadw ffeil sampl</translation>
    </message>
    <message>
        <source>posts-sample.csv</source>
        <translation>sampl-postiadau.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name.</source>
        <translation>Dyna&apos;r man gwaith ei hun. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The sample lies in %1. Fill it in, and choose it here.</source>
        <translation>Cadwyd y sampl fel %1. Llenwch hi, a dewiswch hi yma.</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Cadw&apos;r rhesi gwallus</translation>
    </message>
    <message>
        <source>%1-bad-rows.csv</source>
        <translation>%1-rhesi-gwallus.csv</translation>
    </message>
    <message>
        <source>That is the file with the good rows. Choose another name.</source>
        <translation>Dyna&apos;r ffeil gyda&apos;r rhesi da. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The bad rows lie in %1, each with its reason. Mend them there, and import that file.</source>
        <translation>Cadwyd y rhesi gwallus fel %1, pob un gyda&apos;i rheswm. Cywirwch hwy yno, a mewnforiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>“%1” is no table. Clarion imports files that end in .csv, .tsv or .txt, and zip files that it wrote itself.</source>
        <translation>Nid yw “%1” yn dabl. Mae Clarion yn mewnforio ffeiliau sy&apos;n gorffen â .csv, .tsv neu .txt, a ffeiliau zip a ysgrifennodd ei hun.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Wrthi&apos;n darllen %1…</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Wrthi&apos;n edrych ar y rhesi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1 – %2, separated by %3</source>
        <translation>%1 – %2, gwahanydd: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>Mewnforio postiadau (%n)</numerusform>
            <numerusform>Mewnforio postiadau (%n)</numerusform>
            <numerusform>Mewnforio postiadau (%n)</numerusform>
            <numerusform>Mewnforio postiadau (%n)</numerusform>
            <numerusform>Mewnforio postiadau (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the texts yet. Choose “Text” above the one that does.</source>
        <translation>Nid oes colofn yn cynnwys y testunau eto. Dewiswch “Testun” uwchben yr un sy&apos;n eu cynnwys.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) to import</source>
        <translation>
            <numerusform>Postiadau i&apos;w mewnforio: %n</numerusform>
            <numerusform>Postiadau i&apos;w mewnforio: %n</numerusform>
            <numerusform>Postiadau i&apos;w mewnforio: %n</numerusform>
            <numerusform>Postiadau i&apos;w mewnforio: %n</numerusform>
            <numerusform>Postiadau i&apos;w mewnforio: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>yno eisoes: %n</numerusform>
            <numerusform>yno eisoes: %n</numerusform>
            <numerusform>yno eisoes: %n</numerusform>
            <numerusform>yno eisoes: %n</numerusform>
            <numerusform>yno eisoes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) bad</source>
        <translation>
            <numerusform>rhesi gwallus: %n</numerusform>
            <numerusform>rhesi gwallus: %n</numerusform>
            <numerusform>rhesi gwallus: %n</numerusform>
            <numerusform>rhesi gwallus: %n</numerusform>
            <numerusform>rhesi gwallus: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wrthi&apos;n mewnforio…</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>Postiadau a fewnforiwyd: %n.</numerusform>
            <numerusform>Postiadau a fewnforiwyd: %n.</numerusform>
            <numerusform>Postiadau a fewnforiwyd: %n.</numerusform>
            <numerusform>Postiadau a fewnforiwyd: %n.</numerusform>
            <numerusform>Postiadau a fewnforiwyd: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows were not: save them, mend them, and import that file.</source>
        <translation>Ni fewnforiwyd y rhesi hyn: cadwch hwy, cywirwch hwy, a mewnforiwch y ffeil honno.</translation>
    </message>
</context>
<context>
    <name>clarion::ImportModel</name>
    <message>
        <source>This post lies in the bin, and stays there.</source>
        <translation>Mae&apos;r postiad hwn yn y bin, ac yno y bydd yn aros.</translation>
    </message>
    <message>
        <source>This post is on the plan already, and stays as it is.</source>
        <translation>Mae&apos;r postiad hwn ar y cynllun eisoes, ac mae&apos;n aros fel y mae.</translation>
    </message>
    <message>
        <source>It will be planned for %1.</source>
        <translation>Caiff ei gynllunio ar gyfer %1.</translation>
    </message>
    <message>
        <source>It will lie in the unscheduled tray.</source>
        <translation>Bydd yn yr hambwrdd postiadau heb ddyddiad.</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Gwallus</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Yno eisoes</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth a ddaw ohoni</translation>
    </message>
</context>
<context>
    <name>clarion::ItemModel</name>
    <message>
        <source>from %1</source>
        <extracomment>The sharing of an item begins on this date</extracomment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>The time to share an item is over</extracomment>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <extracomment>An item that must not be posted before this time</extracomment>
        <translation>embargo tan %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wedi&apos;i ddefnyddio</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>clarion::ItemView</name>
    <message>
        <source>Use as a draft</source>
        <translation>Defnyddio fel drafft</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>share from %1 to %2</source>
        <translation>rhannu o %1 tan %2</translation>
    </message>
    <message>
        <source>share until %1</source>
        <translation>rhannu tan %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Dangos lluniau (%n)</numerusform>
            <numerusform>Dangos lluniau (%n)</numerusform>
            <numerusform>Dangos lluniau (%n)</numerusform>
            <numerusform>Dangos lluniau (%n)</numerusform>
            <numerusform>Dangos lluniau (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are fetched from the website, which learns that you look at them</source>
        <translation>Cânt eu nôl o&apos;r wefan, sy&apos;n dysgu eich bod yn edrych arnynt</translation>
    </message>
    <message>
        <source>From the website of “%1”. Nobody signed it: look at it well before you use it.</source>
        <translation>O wefan “%1”. Ni lofnododd neb hwn: edrychwch arno&apos;n ofalus cyn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nid cyn %1</translation>
    </message>
</context>
<context>
    <name>clarion::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Llyfrgell</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Cysoni nawr</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Negeseuon</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Polisïau</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Enghreifftiau</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Canllawiau</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Gwersi</translation>
    </message>
    <message>
        <source>Event ideas</source>
        <translation>Syniadau am ddigwyddiadau</translation>
    </message>
    <message>
        <source>Societies</source>
        <translation>Cymdeithasau</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hysbysiadau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chwilio&apos;r llyfrgell</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>Made about %1</source>
        <translation>Ardal: %1</translation>
    </message>
    <message>
        <source>No area chosen yet</source>
        <translation>Dim ardal wedi&apos;i dewis eto</translation>
    </message>
    <message>
        <source>There is nothing of this kind yet. It comes with the feeds.</source>
        <translation>Nid oes dim o&apos;r math hwn eto. Daw gyda&apos;r ffrydiau.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nid oes canlyniadau ar gyfer “%1”.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Erthyglau</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Pob math</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>New or updated</source>
        <translation>Newydd neu wedi&apos;u diweddaru</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Wedi&apos;u pinio</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wedi&apos;i ddefnyddio</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation>Teipiwch yr hyn yr ydych yn chwilio amdano.</translation>
    </message>
    <message>
        <source>There is nothing of this kind here.</source>
        <translation>Does dim o&apos;r math hwn yma.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Pob cerdyn</translation>
    </message>
    <message>
        <source>Every tool about here on one page, to choose by looking</source>
        <translation>Pob offeryn am y fan hon ar un dudalen, i ddewis drwy edrych</translation>
    </message>
</context>
<context>
    <name>clarion::LikenessDialog</name>
    <message>
        <source>What is the same</source>
        <translation>Yr hyn sydd yr un fath</translation>
    </message>
    <message numerus="yes">
        <source>%n% of your text stands there word for word. It is marked.</source>
        <translation>
            <numerusform>Mae %n% o&apos;ch testun yno air am air. Mae wedi&apos;i farcio.</numerusform>
            <numerusform>Mae %n% o&apos;ch testun yno air am air. Mae wedi&apos;i farcio.</numerusform>
            <numerusform>Mae %n% o&apos;ch testun yno air am air. Mae wedi&apos;i farcio.</numerusform>
            <numerusform>Mae %n% o&apos;ch testun yno air am air. Mae wedi&apos;i farcio.</numerusform>
            <numerusform>Mae %n% o&apos;ch testun yno air am air. Mae wedi&apos;i farcio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Eich testun</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Agor y llall</translation>
    </message>
</context>
<context>
    <name>clarion::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heddiw</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Cynllun</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Llyfrgell</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gol&amp;wg</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>Postiad &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Cysoni</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Go&amp;sodiadau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Nothing new in the feeds.</source>
        <translation>Dim byd newydd yn y ffrydiau.</translation>
    </message>
    <message>
        <source>%1 new and %2 updated in the feeds.</source>
        <translation>Newydd yn y ffrydiau: %1. Wedi&apos;u diweddaru: %2.</translation>
    </message>
    <message>
        <source>%1 – Clarion</source>
        <translation>%1 – Clarion</translation>
    </message>
    <message>
        <source>Clarion</source>
        <translation>Clarion</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Ffrydiau</translation>
    </message>
    <message>
        <source>&amp;Add a feed…</source>
        <translation>&amp;Ychwanegu ffrwd…</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Gweithio &amp;all-lein</translation>
    </message>
    <message>
        <source>Signed in, but only until Clarion is closed: no keychain answers on this computer.</source>
        <translation>Mewngofnodwyd, ond dim ond nes cau Clarion: nid oes cadwyn allweddi&apos;n ateb ar y cyfrifiadur hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were withdrawn.</source>
        <translation>
            <numerusform>Eitemau a dynnwyd yn ôl: %n.</numerusform>
            <numerusform>Eitemau a dynnwyd yn ôl: %n.</numerusform>
            <numerusform>Eitemau a dynnwyd yn ôl: %n.</numerusform>
            <numerusform>Eitemau a dynnwyd yn ôl: %n.</numerusform>
            <numerusform>Eitemau a dynnwyd yn ôl: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is followed now.</source>
        <translation>Dilynir “%1” nawr.</translation>
    </message>
    <message>
        <source>“%1” was followed already; it is read from the new address now.</source>
        <translation>Roedd “%1” yn cael ei ddilyn eisoes; fe&apos;i darllenir o&apos;r cyfeiriad newydd nawr.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read. The page Feeds says which, and why.</source>
        <translation>
            <numerusform>Ffrydiau na ellid eu darllen: %n. Mae&apos;r dudalen Ffrydiau&apos;n dweud pa rai, a pham.</numerusform>
            <numerusform>Ffrydiau na ellid eu darllen: %n. Mae&apos;r dudalen Ffrydiau&apos;n dweud pa rai, a pham.</numerusform>
            <numerusform>Ffrydiau na ellid eu darllen: %n. Mae&apos;r dudalen Ffrydiau&apos;n dweud pa rai, a pham.</numerusform>
            <numerusform>Ffrydiau na ellid eu darllen: %n. Mae&apos;r dudalen Ffrydiau&apos;n dweud pa rai, a pham.</numerusform>
            <numerusform>Ffrydiau na ellid eu darllen: %n. Mae&apos;r dudalen Ffrydiau&apos;n dweud pa rai, a pham.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>“%1” is not followed any more.</source>
        <translation>Nid yw “%1” yn cael ei dilyn mwyach.</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Dilyn eto</translation>
    </message>
    <message>
        <source>Saved. What you typed is on the disk now.</source>
        <translation>Wedi&apos;i gadw. Mae&apos;r hyn a deipiwyd gennych ar y ddisg bellach.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copïau &amp;wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Import posts…</source>
        <translation>&amp;Mewnforio postiadau…</translation>
    </message>
    <message>
        <source>E&amp;xport plan…</source>
        <translation>All&amp;forio&apos;r cynllun…</translation>
    </message>
    <message numerus="yes">
        <source>%n imported post(s) taken away again.</source>
        <translation>
            <numerusform>Postiadau wedi&apos;u mewnforio a dynnwyd ymaith eto: %n.</numerusform>
            <numerusform>Postiadau wedi&apos;u mewnforio a dynnwyd ymaith eto: %n.</numerusform>
            <numerusform>Postiadau wedi&apos;u mewnforio a dynnwyd ymaith eto: %n.</numerusform>
            <numerusform>Postiadau wedi&apos;u mewnforio a dynnwyd ymaith eto: %n.</numerusform>
            <numerusform>Postiadau wedi&apos;u mewnforio a dynnwyd ymaith eto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”…</source>
        <translation>Wrthi&apos;n adfer “%1”…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of its posts are missing on this computer. Add them again where they are needed.</source>
        <translation>
            <numerusform>Lluniau ei bostiadau sydd ar goll ar y cyfrifiadur hwn: %n. Ychwanegwch hwy eto lle mae eu hangen.</numerusform>
            <numerusform>Lluniau ei bostiadau sydd ar goll ar y cyfrifiadur hwn: %n. Ychwanegwch hwy eto lle mae eu hangen.</numerusform>
            <numerusform>Lluniau ei bostiadau sydd ar goll ar y cyfrifiadur hwn: %n. Ychwanegwch hwy eto lle mae eu hangen.</numerusform>
            <numerusform>Lluniau ei bostiadau sydd ar goll ar y cyfrifiadur hwn: %n. Ychwanegwch hwy eto lle mae eu hangen.</numerusform>
            <numerusform>Lluniau ei bostiadau sydd ar goll ar y cyfrifiadur hwn: %n. Ychwanegwch hwy eto lle mae eu hangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was brought back, with %n post(s).</source>
        <translation>
            <numerusform>Adferwyd “%1” (postiadau: %n).</numerusform>
            <numerusform>Adferwyd “%1” (postiadau: %n).</numerusform>
            <numerusform>Adferwyd “%1” (postiadau: %n).</numerusform>
            <numerusform>Adferwyd “%1” (postiadau: %n).</numerusform>
            <numerusform>Adferwyd “%1” (postiadau: %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before</source>
        <translation>Yr hyn a oedd yno o&apos;r blaen</translation>
    </message>
    <message>
        <source>Another program brought back a backup. Everything is read anew; what you were typing and was not yet saved is kept as a new draft.</source>
        <translation>Adferodd rhaglen arall gopi wrth gefn. Darllenir popeth o&apos;r newydd; cedwir yr hyn yr oeddech yn ei deipio, ac nad oedd wedi&apos;i gadw eto, yn ddrafft newydd.</translation>
    </message>
    <message>
        <source>Another program brought back a backup. Everything is read anew.</source>
        <translation>Adferodd rhaglen arall gopi wrth gefn. Darllenir popeth o&apos;r newydd.</translation>
    </message>
</context>
<context>
    <name>clarion::MappingHeader</name>
    <message>
        <source>Clarion&apos;s id</source>
        <translation>Dynodydd Clarion</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dyddiad ac amser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Cylchfa amser</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Testun amgen</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Llinell ffynhonnell</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Pryd y cafodd ei bostio</translation>
    </message>
    <message>
        <source>Link of what was posted</source>
        <translation>Dolen yr hyn a bostiwyd</translation>
    </message>
    <message>
        <source>Why it was not posted</source>
        <translation>Pam na chafodd ei bostio</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Heb ei defnyddio</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Yr hyn y mae&apos;r golofn “%1” yn ei gynnwys</translation>
    </message>
    <message>
        <source>For this network</source>
        <translation>Ar gyfer y rhwydwaith hwn</translation>
    </message>
</context>
<context>
    <name>clarion::MarkMenu</name>
    <message>
        <source>More about this item</source>
        <translation>Mwy am yr eitem hon</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Pinio ar y brig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>It is never offered again; “Show: Hidden” lists it</source>
        <translation>Ni chaiff ei gynnig byth eto; mae “Dangos: Wedi&apos;u cuddio” yn ei restru</translation>
    </message>
</context>
<context>
    <name>clarion::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copïo&apos;r manylion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>clarion::MixBars</name>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>What the week is about</source>
        <translation>Am beth y mae&apos;r wythnos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s), %2 % of the wanted %3 %</source>
        <translation>
            <numerusform>%1 (postiadau: %n), %2 % (targed: %3 %)</numerusform>
            <numerusform>%1 (postiadau: %n), %2 % (targed: %3 %)</numerusform>
            <numerusform>%1 (postiadau: %n), %2 % (targed: %3 %)</numerusform>
            <numerusform>%1 (postiadau: %n), %2 % (targed: %3 %)</numerusform>
            <numerusform>%1 (postiadau: %n), %2 % (targed: %3 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s), %2 %</source>
        <translation>
            <numerusform>%1 (postiadau: %n), %2 %</numerusform>
            <numerusform>%1 (postiadau: %n), %2 %</numerusform>
            <numerusform>%1 (postiadau: %n), %2 %</numerusform>
            <numerusform>%1 (postiadau: %n), %2 %</numerusform>
            <numerusform>%1 (postiadau: %n), %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a rhagor (%n)</numerusform>
            <numerusform>a rhagor (%n)</numerusform>
            <numerusform>a rhagor (%n)</numerusform>
            <numerusform>a rhagor (%n)</numerusform>
            <numerusform>a rhagor (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::MixPanel</name>
    <message>
        <source>%1 has nothing yet.</source>
        <translation>%1: dim byd eto.</translation>
    </message>
    <message>
        <source>%1 has nothing yet; %2 are at %3 % of the wanted %4 %.</source>
        <translation>%1: dim byd eto; %2: %3 % (targed: %4 %).</translation>
    </message>
    <message>
        <source>%1 has room for one more: %2 are at %3 % of the wanted %4 %.</source>
        <translation>%1: lle i un arall; %2: %3 % (targed: %4 %).</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Targedau…</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Cymysgedd</translation>
    </message>
    <message>
        <source>Whose posts are counted</source>
        <translation>Postiadau pa rwydwaith a gyfrifir</translation>
    </message>
    <message>
        <source>Say how much of a week should be about what</source>
        <translation>Dweud faint o&apos;r wythnos a ddylai fod am beth</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Cynllunio un</translation>
    </message>
    <message>
        <source>Nothing was planned for this week.</source>
        <translation>Ni chynlluniwyd dim ar gyfer yr wythnos hon.</translation>
    </message>
    <message>
        <source>Nothing is planned for this week yet.</source>
        <translation>Nid oes dim wedi&apos;i gynllunio ar gyfer yr wythnos hon eto.</translation>
    </message>
    <message>
        <source>Begins a post for %1</source>
        <translation>Yn dechrau postiad newydd (%1)</translation>
    </message>
    <message>
        <source>Begins a post for %1 on %2</source>
        <translation>Yn dechrau postiad newydd (%1) ar gyfer %2</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Pob rhwydwaith</translation>
    </message>
    <message>
        <source>Mix of: %1</source>
        <translation>Cymysgedd: %1</translation>
    </message>
    <message>
        <source>Show what the week is about</source>
        <translation>Dangos am beth y mae&apos;r wythnos</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Crebachu</translation>
    </message>
</context>
<context>
    <name>clarion::MonthModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Posts by day. Enter opens, N makes a new post, Alt and the arrow keys move the chosen post.</source>
        <translation>Postiadau fesul diwrnod. Mae Enter yn agor, mae N yn creu postiad newydd, ac mae Alt a&apos;r bysellau saeth yn symud y postiad a ddewiswyd.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copïo: %1</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio.</translation>
    </message>
</context>
<context>
    <name>clarion::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>clarion::NetworkTabs</name>
    <message>
        <source>Also on…</source>
        <translation>Hefyd ar…</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Rhwydweithiau</translation>
    </message>
    <message>
        <source>The same words on another network, too</source>
        <translation>Yr un geiriau ar rwydwaith arall hefyd</translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>%1 has words of its own.</source>
        <translation>Mae gan %1 ei eiriau ei hun.</translation>
    </message>
</context>
<context>
    <name>clarion::OwnCardDialog</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Heb lun</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Gwneud cerdyn</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Math o gerdyn</translation>
    </message>
    <message>
        <source>Shape of the card</source>
        <translation>Siâp y cerdyn</translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation>Defnyddio&apos;r cerdyn hwn</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Dewis llun</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read: %2.</source>
        <translation>Nid yw %1 yn llun y gellir ei ddarllen: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place.</source>
        <translation>Mae “%1” yn rhy hir i&apos;w le.</translation>
    </message>
    <message>
        <source>“%1” cannot be read well on this photo.</source>
        <translation>Ni ellir darllen “%1” yn dda ar y llun hwn.</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP file is expected</source>
        <translation>disgwylir ffeil PNG, JPEG neu WebP</translation>
    </message>
</context>
<context>
    <name>clarion::PicturePanel</name>
    <message>
        <source>Alt te&amp;xt</source>
        <translation>Testun a&amp;mgen</translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation>Ychwanegu llun…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Testun amgen</translation>
    </message>
    <message>
        <source>What the picture says, for people who cannot see it</source>
        <translation>Yr hyn y mae&apos;r llun yn ei ddweud, i bobl na allant ei weld</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Make a card…</source>
        <translation>Gwneud cerdyn…</translation>
    </message>
    <message>
        <source>%1 (cropped).%2</source>
        <translation>%1 (tociwyd).%2</translation>
    </message>
    <message>
        <source>The imprint can be read on this picture</source>
        <translation>Gellir darllen yr argraffnod ar y llun hwn</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Ei wneud yn llai</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Tocio…</translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation>Defnyddio&apos;r gwreiddiol eto</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Dadwneud y newid</translation>
    </message>
    <message>
        <source>Or drop pictures here, or paste one with Ctrl+V. Place, time and camera are taken out of them.</source>
        <translation>Neu gollyngwch luniau yma, neu gludwch un gyda Ctrl+V. Tynnir manylion y lle, yr amser a&apos;r camera ohonynt.</translation>
    </message>
    <message>
        <source>Cut it to a shape that networks show</source>
        <translation>Ei dorri i siâp y mae rhwydweithiau&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>Alt te&amp;xt of picture %1</source>
        <translation>Testun a&amp;mgen llun %1</translation>
    </message>
    <message>
        <source>The settings have no imprint yet.</source>
        <translation>Nid oes argraffnod yn y gosodiadau eto.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wrthi&apos;n ychwanegu…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 of %2 pictures that %3 takes</source>
        <translation>%1 o&apos;r %2 llun y mae %3 yn eu derbyn</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; %3 takes at most %4 MB a picture.</source>
        <translation>Maint “%1” yw %2 MB; mae %3 yn derbyn %4 MB y llun ar y mwyaf.</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Dewis lluniau</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Llun a ludwyd.png</translation>
    </message>
</context>
<context>
    <name>clarion::PictureStrip</name>
    <message>
        <source>The file is missing.</source>
        <translation>Mae&apos;r ffeil ar goll.</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Dim testun amgen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt+Left and Alt+Right. Delete removes.</source>
        <translation>Llusgwch i aildrefnu, neu defnyddiwch Alt+Chwith ac Alt+De. Mae Delete yn tynnu.</translation>
    </message>
    <message>
        <source>Picture %1, %2, no alt text</source>
        <translation>Llun %1, %2, dim testun amgen</translation>
    </message>
    <message>
        <source>Picture %1, %2: %3</source>
        <translation>Llun %1, %2: %3</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copïo&apos;r llun</translation>
    </message>
    <message>
        <source>Copy alt text</source>
        <translation>Copïo&apos;r testun amgen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Symud yn gynharach</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Symud yn hwyrach</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>clarion::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Heb ddyddiad</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mis blaenorol</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mis nesaf</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Postiad newydd</translation>
    </message>
    <message>
        <source>Unscheduled (%1)</source>
        <translation>Heb ddyddiad (%1)</translation>
    </message>
    <message>
        <source>New post on this day</source>
        <translation>Postiad newydd ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Symud ddiwrnod yn hwyrach</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Tynnu o&apos;r calendr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>List of posts</source>
        <translation>Rhestr o bostiadau</translation>
    </message>
    <message>
        <source>Missed posts</source>
        <translation>Postiadau hwyr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>What was planned for a time that is over, and was not posted</source>
        <translation>Yr hyn a gynlluniwyd ar gyfer amser sydd wedi mynd heibio, ac na chafodd ei bostio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Search and filter (F)</source>
        <translation>Chwilio a hidlo (F)</translation>
    </message>
    <message>
        <source>Nothing was missed. What is planned for a time that is over and was not posted stands here.</source>
        <translation>Nid oes dim yn hwyr. Yma y bydd yr hyn a gynlluniwyd ar gyfer amser sydd wedi mynd heibio ac na chafodd ei bostio.</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Wythnos flaenorol</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Wythnos nesaf</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Diwrnod blaenorol</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Diwrnod nesaf</translation>
    </message>
    <message>
        <source>Missed (%1)</source>
        <translation>Hwyr (%1)</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Hidlo (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
            <numerusform>Postiadau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved: one of the posts would lie on a day that is over.</source>
        <translation>Ni symudwyd dim: byddai un o&apos;r postiadau ar ddiwrnod sydd wedi mynd heibio.</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Dangos y diwrnod hwn</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) chosen</source>
        <translation>
            <numerusform>Postiadau a ddewiswyd: %n</numerusform>
            <numerusform>Postiadau a ddewiswyd: %n</numerusform>
            <numerusform>Postiadau a ddewiswyd: %n</numerusform>
            <numerusform>Postiadau a ddewiswyd: %n</numerusform>
            <numerusform>Postiadau a ddewiswyd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Move to date…</source>
        <translation>Symud i ddyddiad…</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Troi&apos;n ôl yn ddrafft</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Heb ei bostio</translation>
    </message>
    <message>
        <source>Usual times…</source>
        <translation>Amserau arferol…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Label newydd…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Label newydd</translation>
    </message>
    <message>
        <source>What do these posts have in common?</source>
        <translation>Beth sydd gan y postiadau hyn yn gyffredin?</translation>
    </message>
    <message>
        <source>Move to date</source>
        <translation>Symud i ddyddiad</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Wedi&apos;i bostio</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>As its source says</source>
        <translation>Fel y dywed ei ffynhonnell</translation>
    </message>
</context>
<context>
    <name>clarion::PostActions</name>
    <message>
        <source>Text copied. Paste it into the network.</source>
        <translation>Copïwyd y testun. Gludwch ef yn y rhwydwaith.</translation>
    </message>
    <message>
        <source>Picture copied. Its alt text: %1</source>
        <translation>Copïwyd y llun. Ei destun amgen: %1</translation>
    </message>
    <message>
        <source>Open the network in your browser; Clarion does not know its address.</source>
        <translation>Agorwch y rhwydwaith yn eich porwr; nid yw Clarion yn gwybod ei gyfeiriad.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Nid oedd modd agor porwr. Y cyfeiriad yw %1</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Yn ôl yn ddrafft</translation>
    </message>
    <message>
        <source>Marked as ready</source>
        <translation>Marciwyd yn barod</translation>
    </message>
    <message>
        <source>Marked as posted</source>
        <translation>Marciwyd yn un sydd wedi&apos;i bostio</translation>
    </message>
    <message>
        <source>Marked as not posted</source>
        <translation>Marciwyd yn un heb ei bostio</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Symudwyd: %1</translation>
    </message>
    <message>
        <source>Taken off the calendar</source>
        <translation>Tynnwyd o&apos;r calendr</translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation>Dilëwyd y postiad</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) moved</source>
        <translation>
            <numerusform>Postiadau a symudwyd: %n</numerusform>
            <numerusform>Postiadau a symudwyd: %n</numerusform>
            <numerusform>Postiadau a symudwyd: %n</numerusform>
            <numerusform>Postiadau a symudwyd: %n</numerusform>
            <numerusform>Postiadau a symudwyd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) taken off the calendar</source>
        <translation>
            <numerusform>Postiadau a dynnwyd o&apos;r calendr: %n</numerusform>
            <numerusform>Postiadau a dynnwyd o&apos;r calendr: %n</numerusform>
            <numerusform>Postiadau a dynnwyd o&apos;r calendr: %n</numerusform>
            <numerusform>Postiadau a dynnwyd o&apos;r calendr: %n</numerusform>
            <numerusform>Postiadau a dynnwyd o&apos;r calendr: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copïwyd: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copïwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) copied</source>
        <translation>
            <numerusform>Postiadau a gopïwyd: %n</numerusform>
            <numerusform>Postiadau a gopïwyd: %n</numerusform>
            <numerusform>Postiadau a gopïwyd: %n</numerusform>
            <numerusform>Postiadau a gopïwyd: %n</numerusform>
            <numerusform>Postiadau a gopïwyd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s)</source>
        <translation>
            <numerusform>%1 (postiadau: %n)</numerusform>
            <numerusform>%1 (postiadau: %n)</numerusform>
            <numerusform>%1 (postiadau: %n)</numerusform>
            <numerusform>%1 (postiadau: %n)</numerusform>
            <numerusform>%1 (postiadau: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation>Tynnwyd y label</translation>
    </message>
    <message>
        <source>Labelled “%1”</source>
        <translation>Labelwyd: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted</source>
        <translation>
            <numerusform>Postiadau a ddilëwyd: %n</numerusform>
            <numerusform>Postiadau a ddilëwyd: %n</numerusform>
            <numerusform>Postiadau a ddilëwyd: %n</numerusform>
            <numerusform>Postiadau a ddilëwyd: %n</numerusform>
            <numerusform>Postiadau a ddilëwyd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the post first: its words are the first that take turns.</source>
        <translation>Ysgrifennwch y postiad yn gyntaf: ei eiriau yw&apos;r rhai cyntaf sy&apos;n cymryd eu tro.</translation>
    </message>
    <message>
        <source>End the series</source>
        <translation>Gorffen y gyfres</translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is planned %1. What about the drafts still to come: %n other(s)?</source>
        <translation>
            <numerusform>Ni chaiff dim mwy ei gynllunio (%1). Beth am y drafftiau eraill sydd eto i ddod (%n)?</numerusform>
            <numerusform>Ni chaiff dim mwy ei gynllunio (%1). Beth am y drafftiau eraill sydd eto i ddod (%n)?</numerusform>
            <numerusform>Ni chaiff dim mwy ei gynllunio (%1). Beth am y drafftiau eraill sydd eto i ddod (%n)?</numerusform>
            <numerusform>Ni chaiff dim mwy ei gynllunio (%1). Beth am y drafftiau eraill sydd eto i ddod (%n)?</numerusform>
            <numerusform>Ni chaiff dim mwy ei gynllunio (%1). Beth am y drafftiau eraill sydd eto i ddod (%n)?</numerusform>
        </translation>
    </message>
    <message>
        <source>This post and those marked as ready stay in any case. Ctrl+Z brings everything back.</source>
        <translation>Mae&apos;r postiad hwn a&apos;r rhai sydd wedi&apos;u marcio&apos;n barod yn aros beth bynnag. Mae Ctrl+Z yn dod â phopeth yn ôl.</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>Eu tynnu</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Ailadrodd…</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Newid y gyfres…</translation>
    </message>
    <message>
        <source>About what its source says</source>
        <translation>Pwnc: fel y dywed ei ffynhonnell</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Pwnc: %1</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Newidiwyd: “%1”</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>Hefyd ar %1</translation>
    </message>
    <message>
        <source>Own words for %1</source>
        <translation>Geiriau ar wahân ar gyfer %1</translation>
    </message>
    <message>
        <source>Back to the common text</source>
        <translation>Yn ôl i&apos;r testun cyffredin</translation>
    </message>
    <message>
        <source>Problem heard again: “%1”</source>
        <translation>Problem a ddangosir eto: “%1”</translation>
    </message>
    <message>
        <source>Problem set aside: “%1”</source>
        <translation>Problem a roddwyd o&apos;r neilltu: “%1”</translation>
    </message>
    <message>
        <source>Picture 1 of %1 copied; copy the others in the composer, by a right click on each. Its alt text: %2</source>
        <translation>Copïwyd llun 1 o %1; copïwch y lleill ar dudalen y postiad, drwy dde-glicio ar bob un. Ei destun amgen: %2</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Ailadroddir: %1</translation>
    </message>
    <message>
        <source>Series changed: %1</source>
        <translation>Newidiwyd y gyfres: %1</translation>
    </message>
    <message>
        <source>Series ended, and its drafts taken off</source>
        <translation>Gorffennwyd y gyfres, a thynnwyd ei drafftiau</translation>
    </message>
    <message>
        <source>Series ended</source>
        <translation>Gorffennwyd y gyfres</translation>
    </message>
</context>
<context>
    <name>clarion::PostListModel</name>
    <message>
        <source>No text yet</source>
        <translation>Dim testun eto</translation>
    </message>
</context>
<context>
    <name>clarion::PostPreview</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Your text appears here.</source>
        <translation>Bydd eich testun yn ymddangos yma.</translation>
    </message>
    <message>
        <source>… See more</source>
        <translation>… Gweld mwy</translation>
    </message>
</context>
<context>
    <name>clarion::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Wedi&apos;i rhoi o&apos;r neilltu: %1</translation>
    </message>
    <message>
        <source>More about this problem</source>
        <translation>Mwy am y broblem hon</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Ei dangos eto</translation>
    </message>
    <message>
        <source>Set aside for this post…</source>
        <translation>Rhoi o&apos;r neilltu ar gyfer y postiad hwn…</translation>
    </message>
</context>
<context>
    <name>clarion::ProfileForm</name>
    <message>
        <source>&amp;Local party</source>
        <translation>&amp;Plaid leol</translation>
    </message>
    <message>
        <source>Anytown Constituency Party</source>
        <translation>Plaid Etholaeth Unrhyw Dref</translation>
    </message>
    <message>
        <source>&amp;Promoter</source>
        <translation>&amp;Hyrwyddwr</translation>
    </message>
    <message>
        <source>The person who answers for what is published, often the agent</source>
        <translation>Y sawl sy&apos;n atebol am yr hyn a gyhoeddir, sef yr asiant yn aml</translation>
    </message>
    <message>
        <source>Promoter&apos;s postal &amp;address</source>
        <translation>C&amp;yfeiriad post yr hyrwyddwr</translation>
    </message>
    <message>
        <source>Where this person can be reached by post</source>
        <translation>Ble y gellir cyrraedd y person hwn drwy&apos;r post</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>&amp;Ar ran</translation>
    </message>
    <message>
        <source>The candidate, or the party; leave it empty if it is the promoter</source>
        <translation>Yr ymgeisydd, neu&apos;r blaid; gadewch hwn yn wag os mai&apos;r hyrwyddwr ydyw</translation>
    </message>
    <message>
        <source>With a promoter and an address, every card carries the imprint that the law wants.</source>
        <translation>Gyda hyrwyddwr a chyfeiriad, bydd pob cerdyn yn dangos yr argraffnod y mae&apos;r gyfraith yn gofyn amdano.</translation>
    </message>
    <message>
        <source>On every card: %1</source>
        <translation>Ar bob cerdyn: %1</translation>
    </message>
    <message>
        <source>Polling &amp;day</source>
        <translation>&amp;Diwrnod pleidleisio</translation>
    </message>
    <message>
        <source>6/5/2027; leave it empty while there is none</source>
        <translation>6/5/2027; gadewch yn wag tra nad oes un</translation>
    </message>
    <message>
        <source>Candidates &amp;elsewhere</source>
        <translation>Ymgeiswyr mewn &amp;mannau eraill</translation>
    </message>
    <message>
        <source>Names that must not slip into your posts, with commas between them</source>
        <translation>Enwau na ddylent lithro i&apos;ch postiadau, â chomas rhyngddynt</translation>
    </message>
</context>
<context>
    <name>clarion::ReasonDialog</name>
    <message>
        <source>&amp;Why? It is kept with the post.</source>
        <translation>&amp;Pam? Fe&apos;i cedwir gyda&apos;r postiad.</translation>
    </message>
</context>
<context>
    <name>clarion::RevisionDialog</name>
    <message>
        <source>What this post said before</source>
        <translation>Yr hyn yr oedd y postiad hwn yn ei ddweud o&apos;r blaen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Testunau cynharach</translation>
    </message>
    <message>
        <source>The earlier text, compared with the present one</source>
        <translation>Y testun cynharach, o&apos;i gymharu â&apos;r un presennol</translation>
    </message>
    <message>
        <source>Struck through: only in the earlier text. Underlined: only in the present one.</source>
        <translation>Wedi&apos;i groesi allan: yn y testun cynharach yn unig. Wedi&apos;i danlinellu: yn y testun presennol yn unig.</translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation>Adfer y testun hwn</translation>
    </message>
    <message>
        <source>In place of the present text, which is kept as a revision</source>
        <translation>Yn lle&apos;r testun presennol, a gedwir fel fersiwn gynharach</translation>
    </message>
</context>
<context>
    <name>clarion::SeriesDialog</name>
    <message>
        <source>Repeat a post</source>
        <translation>Ailadrodd postiad</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>Newid cyfres</translation>
    </message>
    <message>
        <source>Wordings take turns, so that nobody reads the same twice in a row: write at least two.</source>
        <translation>Mae geiriadau&apos;n cymryd eu tro, fel nad oes neb yn darllen yr un peth ddwywaith yn olynol: ysgrifennwch o leiaf ddau.</translation>
    </message>
    <message>
        <source>Drafts for six weeks are planned ahead. Nothing is posted by itself.</source>
        <translation>Caiff drafftiau ar gyfer chwe wythnos eu cynllunio ymlaen llaw. Ni chaiff dim ei bostio ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Drafts that you moved or wrote on stay; the others are planned anew.</source>
        <translation>Mae drafftiau a symudwyd neu a olygwyd gennych yn aros; caiff y lleill eu cynllunio o&apos;r newydd.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Geiriadau</translation>
    </message>
    <message>
        <source>The next six dates</source>
        <translation>Y chwe dyddiad nesaf</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Ei chynllunio</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation>Dewiswch o leiaf un diwrnod o&apos;r wythnos.</translation>
    </message>
    <message>
        <source>Write a second wording.</source>
        <translation>Ysgrifennwch ail eiriad.</translation>
    </message>
    <message>
        <source>The wordings say the same. Word one of them another way.</source>
        <translation>Mae&apos;r geiriadau&apos;n dweud yr un peth. Geiriwch un ohonynt mewn ffordd arall.</translation>
    </message>
    <message>
        <source>This cannot be planned. Look at the days and at the last day.</source>
        <translation>Ni ellir cynllunio hyn. Edrychwch ar y dyddiau ac ar y diwrnod olaf.</translation>
    </message>
    <message>
        <source>Wording %1 is too long for %2; its drafts will say so.</source>
        <translation>Mae geiriad %1 yn rhy hir ar gyfer %2; bydd ei ddrafftiau&apos;n dweud hynny.</translation>
    </message>
</context>
<context>
    <name>clarion::SeriesLine</name>
    <message>
        <source>Repeat…</source>
        <translation>Ailadrodd…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Ei gorffen</translation>
    </message>
    <message>
        <source>Weekly, monthly, or from a pool of wordings that take turns</source>
        <translation>Yn wythnosol, yn fisol, neu o gronfa o eiriadau sy&apos;n cymryd eu tro</translation>
    </message>
    <message>
        <source>Its days and its wordings</source>
        <translation>Ei dyddiau a&apos;i geiriadau</translation>
    </message>
    <message>
        <source>Nothing more of this series is planned</source>
        <translation>Ni chaiff dim mwy o&apos;r gyfres hon ei gynllunio</translation>
    </message>
    <message>
        <source>One of a series: %1</source>
        <translation>Un o gyfres: %1</translation>
    </message>
</context>
<context>
    <name>clarion::SeriesPreview</name>
    <message>
        <source>No day to come yet. Choose a weekday.</source>
        <translation>Dim diwrnod i ddod eto. Dewiswch ddiwrnod o&apos;r wythnos.</translation>
    </message>
    <message>
        <source>The next six dates</source>
        <translation>Y chwe dyddiad nesaf</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Y postiad hwn</translation>
    </message>
    <message>
        <source>Stays as you left it</source>
        <translation>Yn aros fel y&apos;i gadawyd gennych</translation>
    </message>
    <message>
        <source>Needs another wording</source>
        <translation>Angen geiriad arall</translation>
    </message>
    <message>
        <source>Stays free: no wording may come again yet.</source>
        <translation>Yn aros yn rhydd: ni all yr un geiriad ddod yn ôl eto.</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>The clocks go forward over this time: it will be %1.</source>
        <translation>Mae&apos;r clociau&apos;n mynd ymlaen dros yr amser hwn: %1 fydd hi.</translation>
    </message>
    <message>
        <source>The clocks go back: this time comes twice, and the first one is meant.</source>
        <translation>Mae&apos;r clociau&apos;n mynd yn ôl: daw&apos;r amser hwn ddwywaith, a&apos;r cyntaf a olygir.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>Diwrnod olaf mis byrrach.</translation>
    </message>
    <message>
        <source>Close to “%1” at %2.</source>
        <translation>Yn agos at “%1” (%2).</translation>
    </message>
</context>
<context>
    <name>clarion::SeriesRuleField</name>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Diwrnod o&apos;r mis</translation>
    </message>
    <message>
        <source>In shorter months on the last day.</source>
        <translation>Mewn misoedd byrrach, ar y diwrnod olaf.</translation>
    </message>
    <message>
        <source>Days until the same words come again</source>
        <translation>Dyddiau nes y daw&apos;r un geiriau eto</translation>
    </message>
    <message>
        <source>How often each wording comes</source>
        <translation>Sawl gwaith y daw pob geiriad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ailadrodd</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Yn wythnosol</translation>
    </message>
    <message>
        <source>Monthly, on a date</source>
        <translation>Yn fisol, ar ddyddiad</translation>
    </message>
    <message>
        <source>Monthly, on a weekday</source>
        <translation>Yn fisol, ar ddiwrnod o&apos;r wythnos</translation>
    </message>
    <message>
        <source>From a pool of wordings</source>
        <translation>O gronfa o eiriadau</translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation>Wythnos o&apos;r mis</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>y cyntaf</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>yr ail</translation>
    </message>
    <message>
        <source>the third</source>
        <translation>y trydydd</translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation>y pedwerydd</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>yr olaf</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Diwrnod o&apos;r wythnos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> diwrnod</translation>
    </message>
    <message>
        <source>as often as its turn comes</source>
        <translation>mor aml ag y daw ei dro</translation>
    </message>
    <message>
        <source> times at most</source>
        <translation> gwaith ar y mwyaf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Bob</translation>
    </message>
    <message>
        <source>week(s), on</source>
        <translation>wythnos, ar:</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Ar ddiwrnod</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>The same words again after</source>
        <translation>Yr un geiriau eto ar ôl</translation>
    </message>
    <message>
        <source>Each wording</source>
        <translation>Pob geiriad</translation>
    </message>
    <message>
        <source>at</source>
        <translation>am</translation>
    </message>
</context>
<context>
    <name>clarion::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Nid oes un wedi&apos;i dewis eto.</translation>
    </message>
    <message>
        <source>Local party and imprint</source>
        <translation>Plaid leol ac argraffnod</translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation>Ardal: %1</translation>
    </message>
</context>
<context>
    <name>clarion::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Mewngofnodi</translation>
    </message>
    <message>
        <source>“%1” is for invited readers. Its publisher gave you a name and a password, or a token.</source>
        <translation>Mae “%1” ar gyfer darllenwyr gwahoddedig. Rhoddodd ei chyhoeddwr enw a chyfrinair, neu docyn, i chi.</translation>
    </message>
</context>
<context>
    <name>clarion::SignInForm</name>
    <message>
        <source>&amp;Name and password</source>
        <translation>E&amp;nw a chyfrinair</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Tocyn</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>En&amp;w</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain and sent to this feed alone.</source>
        <translation>Fe&apos;i cedwir yng nghadwyn allweddi&apos;r cyfrifiadur hwn ac fe&apos;i hanfonir at y ffrwd hon yn unig.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;ocyn</translation>
    </message>
</context>
<context>
    <name>clarion::SlotsDialog</name>
    <message>
        <source>Usual times</source>
        <translation>Amserau arferol</translation>
    </message>
    <message>
        <source>When your readers are there. “Next free usual time” offers these; nothing is planned by itself.</source>
        <translation>Pryd mae eich darllenwyr yno. Mae “Yr amser arferol rhydd nesaf” yn cynnig y rhain; ni chaiff dim ei gynllunio ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>08:00, 18:30</source>
        <translation>08:00, 18:30</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 18:30.</source>
        <translation>Nid yw “%1” yn amser: ysgrifennwch ef fel 18:30.</translation>
    </message>
</context>
<context>
    <name>clarion::SnippetsDialog</name>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Pytiau</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>cymhorthfa</translation>
    </message>
    <message>
        <source>A sentence that you use again and again, or a set of hashtags</source>
        <translation>Brawddeg yr ydych yn ei defnyddio dro ar ôl tro, neu set o hashnodau</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Pwt newydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Enw:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Testun:</translation>
    </message>
    <message>
        <source>Type ; and the name in a post to insert it, or # for the hashtags of a set.</source>
        <translation>Teipiwch ; a&apos;r enw mewn postiad i&apos;w fewnosod, neu # ar gyfer hashnodau set.</translation>
    </message>
</context>
<context>
    <name>clarion::SourceDialog</name>
    <message>
        <source>What this post was made from</source>
        <translation>O beth y gwnaed y postiad hwn</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Eich testun</translation>
    </message>
    <message>
        <source>What was withdrawn</source>
        <translation>Yr hyn a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Beth mae&apos;n ei ddweud nawr</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Agor yn y llyfrgell</translation>
    </message>
    <message>
        <source>Open what replaces it</source>
        <translation>Agor yr hyn sy&apos;n ei ddisodli</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Cadw f&apos;un i</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Rwyf wedi&apos;i weld</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Rydych chi&apos;n dweud</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Bellach</translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation>Defnyddio&apos;r ffigurau newydd</translation>
    </message>
    <message>
        <source>Puts them into your text, which you can undo, and makes the card again</source>
        <translation>Yn eu rhoi yn eich testun, y gallwch ei ddadwneud, ac yn gwneud y cerdyn eto</translation>
    </message>
    <message>
        <source>Use the text as it is now</source>
        <translation>Defnyddio&apos;r testun fel y mae nawr</translation>
    </message>
    <message>
        <source>In place of your text, which you can undo; the card is made again</source>
        <translation>Yn lle eich testun, y gallwch ei ddadwneud; gwneir y cerdyn eto</translation>
    </message>
</context>
<context>
    <name>clarion::SpellingAid</name>
    <message>
        <source>Welsh is not checked for spelling, as its dictionary is missing. Install the package aspell-cy to have it checked.</source>
        <translation>Ni wirir sillafu&apos;r Gymraeg, gan fod ei geiriadur ar goll. Gosodwch y pecyn aspell-cy er mwyn ei wirio.</translation>
    </message>
    <message>
        <source>English is not checked for spelling, as its dictionary is missing. Install the package hunspell-en-gb to have it checked.</source>
        <translation>Ni wirir sillafu&apos;r Saesneg, gan fod ei geiriadur ar goll. Gosodwch y pecyn hunspell-en-gb er mwyn ei wirio.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Dim awgrymiadau</translation>
    </message>
    <message>
        <source>Add to own words</source>
        <translation>Ychwanegu at eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Ignore in this post</source>
        <translation>Anwybyddu yn y postiad hwn</translation>
    </message>
</context>
<context>
    <name>clarion::SubjectChoice</name>
    <message>
        <source>About</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>What this post counts as in the week&apos;s mix</source>
        <translation>Sut y cyfrifir y postiad hwn yng nghymysgedd yr wythnos</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>As its source says (%1)</source>
        <translation>Fel y dywed ei ffynhonnell (%1)</translation>
    </message>
</context>
<context>
    <name>clarion::SyncStatus</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Cynnydd y cysoni</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wrthi&apos;n cysoni…</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Wrthi&apos;n cysoni %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Not everything synced</source>
        <translation>Ni chysonwyd popeth</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Cysonwyd: %1</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Yn gweithio all-lein</translation>
    </message>
</context>
<context>
    <name>clarion::TargetsDialog</name>
    <message>
        <source>Targets of a week</source>
        <translation>Targedau wythnos</translation>
    </message>
    <message>
        <source>How much of a week should be about what? For example 30 % local issues and 20 % events. The targets need not add to 100 %, and nothing is planned by itself.</source>
        <translation>Faint o&apos;r wythnos a ddylai fod am beth? Er enghraifft, 30 % am faterion lleol ac 20 % am ddigwyddiadau. Nid oes rhaid i&apos;r targedau ddod i 100 %, ac ni chaiff dim ei gynllunio ohono&apos;i hun.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>dim targed</translation>
    </message>
    <message>
        <source>Together %1 %: %2 % is left for whatever comes.</source>
        <translation>Cyfanswm: %1 %. Mae %2 % ar ôl ar gyfer beth bynnag a ddaw.</translation>
    </message>
    <message>
        <source>Together 100 %: nothing is left for whatever comes.</source>
        <translation>Cyfanswm: 100 %. Nid oes dim ar ôl ar gyfer beth bynnag a ddaw.</translation>
    </message>
    <message>
        <source>Together %1 %: that is %2 % more than a week has. Clarion compares each target by itself.</source>
        <translation>Cyfanswm: %1 %. Mae hynny %2 % yn fwy nag sydd mewn wythnos. Mae Clarion yn cymharu pob targed ar ei ben ei hun.</translation>
    </message>
</context>
<context>
    <name>clarion::TimeGridView</name>
    <message>
        <source>Posts in time order. Enter opens, N makes a new post, Alt and the arrow keys move the chosen posts.</source>
        <translation>Postiadau yn nhrefn amser. Mae Enter yn agor, mae N yn creu postiad newydd, ac mae Alt a&apos;r bysellau saeth yn symud y postiadau a ddewiswyd.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copïo: %1</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio.</translation>
    </message>
</context>
<context>
    <name>clarion::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Nothing yet. Content comes with the first sync.</source>
        <translation>Dim byd eto. Daw&apos;r cynnwys gyda&apos;r cysoni cyntaf.</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Y saith diwrnod nesaf</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>I&apos;w postio nawr</translation>
    </message>
    <message>
        <source>Nothing is due. A good moment to turn a figure about here into a post.</source>
        <translation>Nid oes dim i&apos;w bostio nawr. Cyfle da i droi ffigur am eich ardal yn bostiad.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Agor y llyfrgell</translation>
    </message>
    <message>
        <source>From the feeds</source>
        <translation>O&apos;r ffrydiau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Due now (%1)</source>
        <translation>I&apos;w postio nawr (%1)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Edrychwch eto</translation>
    </message>
    <message>
        <source>Look again: what these were made from has changed (%1)</source>
        <translation>Edrychwch eto: mae&apos;r hyn y gwnaed y rhain ohono wedi newid (%1)</translation>
    </message>
</context>
<context>
    <name>clarion::ToolView</name>
    <message>
        <source>Plan this</source>
        <translation>Cynllunio hwn</translation>
    </message>
    <message>
        <source>Makes a draft of this text and card and opens it</source>
        <translation>Creu drafft o&apos;r testun a&apos;r cerdyn hyn, a&apos;i agor</translation>
    </message>
    <message>
        <source>Choose the area…</source>
        <translation>Dewis yr ardal…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>Localised text</source>
        <translation>Testun lleol</translation>
    </message>
    <message>
        <source>Choose your area first; then this tool is made about it.</source>
        <translation>Dewiswch eich ardal yn gyntaf; wedyn bydd yr offeryn hwn yn sôn amdani.</translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation>Byddwch yn ofalus: %1</translation>
    </message>
    <message>
        <source>Alt text: %1</source>
        <translation>Testun amgen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
            <numerusform>Nodau: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation>Geiriad arall</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Iaith y testun</translation>
    </message>
    <message>
        <source>Shape of the card</source>
        <translation>Siâp y cerdyn</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Cadw mewn ffolder…</translation>
    </message>
    <message>
        <source>This tool about all areas of the region, or every tool about here</source>
        <translation>Yr offeryn hwn am bob ardal yn y rhanbarth, neu bob offeryn am y fan hon</translation>
    </message>
    <message>
        <source>No imprint is filled in (Settings), so none stands on the card. Election material must say who is behind it.</source>
        <translation>Nid oes argraffnod wedi&apos;i lenwi (Gosodiadau), felly nid oes un ar y cerdyn. Rhaid i ddeunydd etholiad ddweud pwy sydd y tu ôl iddo.</translation>
    </message>
</context>
<context>
    <name>clarion::UnscheduledTray</name>
    <message>
        <source>Unscheduled posts</source>
        <translation>Postiadau heb ddyddiad</translation>
    </message>
    <message>
        <source>Drop a post here to take it off the calendar without losing it.</source>
        <translation>Gollyngwch bostiad yma i&apos;w dynnu o&apos;r calendr heb ei golli.</translation>
    </message>
</context>
<context>
    <name>clarion::WhenDialog</name>
    <message>
        <source>&amp;When? Type it as you would say it.</source>
        <translation>&amp;Pryd? Teipiwch ef fel y byddech yn ei ddweud.</translation>
    </message>
    <message>
        <source>thu 18:30, tomorrow 8, poll -3 18:00</source>
        <translation>iau 18:30, yfory 8, pleidlais -3 18:00</translation>
    </message>
    <message>
        <source>thu 18:30, tomorrow 8, 25/12 9am</source>
        <translation>iau 18:30, yfory 8, 25/12 9yb</translation>
    </message>
    <message>
        <source>Next free usual time</source>
        <translation>Yr amser arferol rhydd nesaf</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Mae hynny wedi mynd heibio eisoes.</translation>
    </message>
    <message>
        <source>That is not understood yet.</source>
        <translation>Ni ddeellir hynny eto.</translation>
    </message>
</context>
<context>
    <name>clarion::WordingsEditor</name>
    <message>
        <source>Add wording</source>
        <translation>Ychwanegu geiriad</translation>
    </message>
    <message>
        <source>Another way to say it</source>
        <translation>Ffordd arall o&apos;i ddweud</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Takes the chosen wording out of the turns</source>
        <translation>Yn tynnu&apos;r geiriad a ddewiswyd o&apos;r cylch</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Yn gynharach</translation>
    </message>
    <message>
        <source>Its turn comes before the one above</source>
        <translation>Daw ei dro o flaen yr un uwchben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn hwyrach</translation>
    </message>
    <message>
        <source>Its turn comes after the one below</source>
        <translation>Daw ei dro ar ôl yr un oddi tano</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Geiriadau</translation>
    </message>
    <message>
        <source>Text of the wording</source>
        <translation>Testun y geiriad</translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation>Dywedwch ef mewn ffordd arall</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>heb ei ysgrifennu eto</translation>
    </message>
</context>
<context>
    <name>clarion::WritingAids</name>
    <message>
        <source>Insert</source>
        <translation>Mewnosod</translation>
    </message>
    <message>
        <source>Insert a snippet, hashtags or an emoji</source>
        <translation>Mewnosod pwt, hashnodau neu emoji</translation>
    </message>
    <message>
        <source>Snippets and hashtags</source>
        <translation>Pytiau a hashnodau</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>Keep the selected text as a snippet…</source>
        <translation>Cadw&apos;r testun a ddewiswyd fel pwt…</translation>
    </message>
    <message>
        <source>Snippets…</source>
        <translation>Pytiau…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Local posts and events from central content.</source>
        <translation>Postiadau a digwyddiadau lleol o gynnwys canolog.</translation>
    </message>
    <message>
        <source>Open this workspace.</source>
        <translation>Agor y man gwaith hwn.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too.</source>
        <translation>Ymddiried hefyd yn y tystysgrifau yn y ffeil PEM hon.</translation>
    </message>
    <message>
        <source>light or dark; without it, as the system.</source>
        <translation>light (golau) neu dark (tywyll); hebddo, fel y system.</translation>
    </message>
    <message>
        <source>Write a picture of every page to this folder and end.</source>
        <translation>Ysgrifennu llun o bob tudalen i&apos;r ffolder hon a gorffen.</translation>
    </message>
    <message>
        <source>Open the workshop, with its fictional region.</source>
        <translation>Agor y gweithdy, gyda&apos;i ranbarth dychmygol.</translation>
    </message>
    <message>
        <source>End after the first frame; for measuring.</source>
        <translation>Gorffen ar ôl y ffrâm gyntaf; ar gyfer mesur.</translation>
    </message>
    <message>
        <source>Clarion</source>
        <translation>Clarion</translation>
    </message>
    <message>
        <source>Use this language (en, cy).</source>
        <translation>Defnyddio&apos;r iaith hon (en, cy).</translation>
    </message>
    <message>
        <source>Add the feed of this clarion: link.</source>
        <translation>Ychwanegu ffrwd y ddolen clarion: hon.</translation>
    </message>
</context>
</TS>
