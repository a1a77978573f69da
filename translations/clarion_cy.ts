<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
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
        <source>%1 is not a workspace, or it is damaged: %2. Choose another file, or bring back a copy.</source>
        <translation>Nid man gwaith yw %1, neu mae wedi&apos;i ddifrodi: %2. Dewiswch ffeil arall, neu adferwch gopi.</translation>
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
        <source>%1 sends its readers to another host: %2. Clarion does not follow; ask the publisher for the feed&apos;s new address.</source>
        <translation>Mae %1 yn anfon ei ddarllenwyr at westeiwr arall: %2. Nid yw Clarion yn dilyn; gofynnwch i&apos;r cyhoeddwr am gyfeiriad newydd y ffrwd.</translation>
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
</context>
<context>
    <name>clarion::CardLabel</name>
    <message>
        <source>Card</source>
        <translation>Cerdyn</translation>
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
        <source>Problems</source>
        <translation>Problemau</translation>
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
        <source>Picture</source>
        <translation>Llun</translation>
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
</context>
<context>
    <name>clarion::MainWindow</name>
    <message>
        <source>Syncing…</source>
        <translation>Wrthi&apos;n cysoni…</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>Wrthi&apos;n cysoni %1</translation>
    </message>
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
        <source>Sync progress</source>
        <translation>Cynnydd y cysoni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Cysonwyd: %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Heb gysoni</translation>
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
</context>
<context>
    <name>clarion::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
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
        <source>Replace picture…</source>
        <translation>Newid y llun…</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Mae&apos;r ffeil ar goll.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewis llun</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>%1 MB, at most 50 MB</source>
        <translation>%1 MB, 50 MB ar y mwyaf</translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation>nid yw&apos;n llun y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation>Llun a ollyngwyd.png</translation>
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
</context>
</TS>
