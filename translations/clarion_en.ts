<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CardFormat</name>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits more than one: %2. Say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check that the folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is too large: %2. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1 (%2). Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in UTF-8: %2. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 could not be used: %2. Try again; if it stays so, copy these details to your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another program (%2). Close the other one, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer Clarion (%2). Update Clarion on this computer; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace, or it is damaged: %2. Choose another file, or bring back a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 could not be brought up to date: %2. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached: %2. Check your connection; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time: %2. Try again later; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Nothing was read from there. Check the date of this computer, or ask the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends more than it may: %2. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off: %2. Try again; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 does not fit: %2. Ask the publisher for the feed&apos;s address and key, and paste both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not signed by its publisher: %2. It was not used; what was read before stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is made for a newer Clarion (%2). Update Clarion to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed but not a feed that can be read: %2. Tell the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what its publisher signed: %2. It was not used; what was read before stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than what was read before (%2). An old copy is not used; the newer one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Check the address, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of a feed. If this is a public Wi-Fi, sign in to it in your browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Clarion itself: %1 (%2). Please report it with these details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a user name and a password, or does not accept yours (%2). Sign in with those that its publisher gave you; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let you in (%2). Ask the publisher for access; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been taken down for good (%2). Ask the publisher for a new address; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too busy to answer (%2). Try again later; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends its readers elsewhere: %2. Clarion does not follow there; ask the publisher for the feed&apos;s new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline, so %1 was not asked. Go online to fetch what is new; what was read before can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has withdrawn the key of %1: %2. Nothing more is read with it; ask the publisher for the new address and key, by a way that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was added, and its content comes with the first check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its publisher has not renewed it since %1. What was read can still be used, but news may be missing: ask the publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host is busy and asked to be left alone until %1. What was read can still be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken down for good and is not asked any more. What was read stays; remove it when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website, unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tool developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New content last came %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it was published on %1, which is yet to come: is the date of this computer right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an area or a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postcode</name>
    <message>
        <source>%1 lies in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in more than one area. Choose the one that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a postcode. One like AB15 6XS is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the first half of a postcode. The whole of it is needed, like AB15 6XS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a British Forces Post Office, which lies in no constituency. Choose the area by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for a service and lies in no constituency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postcode begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a Crown dependency (the Isle of Man, Jersey, Guernsey), and these have no constituency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no table of postcodes that was read: it may be new, or mistyped. Choose the area by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in Northern Ireland, and the tables that were read have no postcodes from there. Choose the constituency by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the feeds that were read has a table of postcodes. Choose the area by its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is nothing to post yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for %1.</source>
        <translation>
            <numerusform>%n character too long for %1.</numerusform>
            <numerusform>%n characters too long for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A placeholder is not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts need a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n picture(s).</source>
        <translation>
            <numerusform>%1 takes at most %n picture.</numerusform>
            <numerusform>%1 takes at most %n pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1 has no alt text: people who cannot see it learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imprint is filled in. Election material must say who is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which this was made from, was withdrawn: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which this was made from, was withdrawn: %2. “%3” takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, which this was made from, has been updated. Compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be posted before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2, %3) was corrected by its publisher: it is %4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be said any more. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of %2. For %3 it is %4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of “%1” went the other way: what the text says of them may be untrue now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyndicationNote</name>
    <message>
        <source>The feed names a character set that is not known; it was read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is not in the character set that it names; it was read as what it looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes do not belong to the feed&apos;s character set; they were read as windows-1252 or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands before the feed; it was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the end of the feed; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some &amp; are not written as &amp;amp;; they were taken as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed uses names of characters that belong to HTML, such as &amp;nbsp;; they were resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed declares entities of its own; they were resolved as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some numbers of characters stand for nothing; they were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some &lt; begin no element; they were taken as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some attributes are not written as XML wants it; they were read as they are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some elements are not closed, or closed without being open; this was put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some names are written in capitals; they were read as small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some prefixes are not declared; they were taken for what they usually mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed breaks off; what stands before that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has too many authors, categories or files; the first ones were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is not well-formed XML; it was read as far as it makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the JSON; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Withheld</name>
    <message>
        <source>“%1” has no figures for %2: it covers %3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no figures for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no figure for %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher of “%1” says that this figure must not be used for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is counted on the %2 boundaries, and %3 is not the same ground as any area there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset “%1” is in none of the feeds that were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was 0 for %2 in %3, and nothing can be a percentage of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has withdrawn “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has withdrawn “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no other figure in %3 that %2 could be compared with in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is counted on the %2 boundaries, and has no figure in %3 for a part of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher of “%1” says that the figure of a part of %2 must not be used: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for %2 is an estimate from the %3 boundaries, which cannot be compared with figures of other areas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::AddFeedDialog</name>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the feed&apos;s address and key, a clarion: link, or what a QR code says. The address of a society&apos;s website will do, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://feeds.example.org/national/#RWQ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A website. It is looked through for RSS, Atom or JSON Feed. Nobody signs these: its articles are shown as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed feed at %1. Compare its key with the publisher&apos;s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running. The feed is added as soon as it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::AreaChooser</name>
    <message>
        <source>Type the name of your area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area begins like that. Try another word of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · boundaries of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of your area, or a postcode in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::BatchDialog</name>
    <message>
        <source>Every tool, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, about all areas of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, cards, alt texts and sources, with a page that opens in any browser to choose by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) at most, and a text for each network.</source>
        <translation>
            <numerusform>%n card at most, and a text for each network.</numerusform>
            <numerusform>%n cards at most, and a text for each network.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The cards that were drawn are kept, and “Save” goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh where there is any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imprint is filled in (Settings), so the cards will have none. Election material must say who is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) saved.</source>
        <translation>
            <numerusform>%n output saved.</numerusform>
            <numerusform>%n outputs saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld; the page says why.</source>
        <translation>
            <numerusform>%n withheld; the page says why.</numerusform>
            <numerusform>%n withheld; the page says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were there already.</source>
        <translation>
            <numerusform>%n card was there already.</numerusform>
            <numerusform>%n cards were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::CardLabel</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::CardSheet</name>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, cards and alt texts of many outputs at once, with a page to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of all tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card in this shape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ChangeModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ComposerPage</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you came from. What you typed is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left on %1</source>
        <translation>
            <numerusform>%n left on %1</numerusform>
            <numerusform>%n left on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many for %1</source>
        <translation>
            <numerusform>%n too many for %1</numerusform>
            <numerusform>%n too many for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · unscheduled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::DueRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the post&apos;s link, if you have it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not posted?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::FeedModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::FeedView</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last sync changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a clarion: link with the feed&apos;s address and key, to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nobody signs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. Whoever opens or pastes it in Clarion adds this feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::FeedsPage</name>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed is followed. What the movement publishes comes by feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline: nothing is fetched until you go online again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s), all up to date</source>
        <translation>
            <numerusform>%n feed, up to date</numerusform>
            <numerusform>%n feeds, all up to date</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts stay, and so does what they were made from. The rest of its content goes from the library; adding the feed again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was kept to sign in to “%1” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::FirstRunPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it: the workshop, with a fictional region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My party&apos;s feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the feed&apos;s address and key: https://…#RWQ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed address and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Clarion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns what the movement publishes centrally into posts about your place. First: where should content come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure and every card is made about it. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your local party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election material must say who is behind it. All of this can be filled in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no internet connection. You can add your party&apos;s feed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your party gives you the feed&apos;s address together with its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::HelpDialog</name>
    <message>
        <source>&amp;Make your tool local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosting a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ItemModel</name>
    <message>
        <source>from %1</source>
        <extracomment>The sharing of an item begins on this date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>The time to share an item is over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargo until %1</source>
        <extracomment>An item that must not be posted before this time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ItemView</name>
    <message>
        <source>Use as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n picture(s)</source>
        <translation>
            <numerusform>Show %n picture</numerusform>
            <numerusform>Show %n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>They are fetched from the website, which learns that you look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the website of “%1”. Nobody signed it: look at it well before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::LibraryPage</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind yet. It comes with the feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tool about here on one page, to choose by looking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in the feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new and %2 updated in the feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Clarion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but only until Clarion is closed: no keychain answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were withdrawn.</source>
        <translation>
            <numerusform>%n item was withdrawn.</numerusform>
            <numerusform>%n items were withdrawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is followed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was followed already; it is read from the new address now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read. The page Feeds says which, and why.</source>
        <translation>
            <numerusform>%n feed could not be read. The page Feeds says which, and why.</numerusform>
            <numerusform>%n feeds could not be read. The page Feeds says which, and why.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not followed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::MarkMenu</name>
    <message>
        <source>More about this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never offered again; “Show: Hidden” lists it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::MonthModel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts by day. Enter opens, N makes a new post, Alt and the arrow keys move the chosen post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::OwnCardDialog</name>
    <message>
        <source>Choose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no picture that can be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read well on this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP file is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PicturePanel</name>
    <message>
        <source>Alt te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture says, for people who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB, at most 50 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PostActions</name>
    <message>
        <source>Text copied. Paste it into the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied. Its alt text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the network in your browser; Clarion does not know its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PostListModel</name>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PostPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ProfileForm</name>
    <message>
        <source>&amp;Local party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anytown Constituency Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who answers for what is published, often the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoter&apos;s postal &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this person can be reached by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate, or the party; leave it empty if it is the promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a promoter and an address, every card carries the imprint that the law wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every card: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local party and imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for invited readers. Its publisher gave you a name and a password, or a token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SignInForm</name>
    <message>
        <source>&amp;Name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain and sent to this feed alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SourceDialog</name>
    <message>
        <source>What this post was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts them into your text, which you can undo, and makes the card again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of your text, which you can undo; the card is made again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SyncStatus</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Content comes with the first sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. A good moment to turn a figure about here into a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: what these were made from has changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ToolView</name>
    <message>
        <source>Plan this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a draft of this text and card and opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the area…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Localised text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your area first; then this tool is made about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tool about all areas of the region, or every tool about here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imprint is filled in (Settings), so none stands on the card. Election material must say who is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::UnscheduledTray</name>
    <message>
        <source>Unscheduled posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a post here to take it off the calendar without losing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Local posts and events from central content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark; without it, as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page to this folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workshop, with its fictional region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after the first frame; for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this language (en, cy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the feed of this clarion: link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
