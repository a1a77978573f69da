<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BulkExport</name>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as a picture alone cannot go over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures do not go over: no scheduler takes a picture of this computer by CSV. Add them there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are drafts here, and go over as drafts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are still drafts here, and %1 would schedule them as if they were ready: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lie in the past, and %1 will refuse them: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column for links, and these have theirs beside the text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hootsuite takes minutes in steps of five; move these before you upload: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have several lines, which Hootsuite may not take: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet takes a text that begins with = + - or @ for a formula. It is written as it is; do not save the file from a spreadsheet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are planned in another time zone; the file has the time on the wall there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks change in the hour of these; look at their times after uploading: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hootsuite does not say exactly what it takes: choose dd/mm/yyyy hh:mm when you upload, and check the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as Metricool does not have their networks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file takes one channel, and this one is for %1. The posts for %2 (%3 of them) were left out: export again with that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 rows in a file. Those from %3 on (%4 of them) were left out: export them by their dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>DamagedWorkspace</name>
    <message>
        <source>Looking for a good backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a good backup: %1. Bring it back? The damaged file is kept beside the backups; what was written since then is only in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
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
    <message>
        <source>%1 is not a workspace, or it is damaged: %2. Choose another file, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was brought back into %1 meanwhile, so this change was not written there (%2). Look at what is there now, and make it again if you still want it.</source>
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
    <name>PlanArchive</name>
    <message>
        <source>The picture “%1” is missing in the file, or damaged. Add it in the composer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is not in the workspace&apos;s folder any more, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>The row has more cells than there are columns: “%1” is too much. A text with the separator in it needs quotes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its cells has more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” does not come with a table. Add it in the composer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the networks that Clarion knows is TRUE in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network “%1”. Those that Clarion knows are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a date, but no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a time, but no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status “%1”. It is draft, ready, posted or not_posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no moment at which something was posted. Write it as 2027-03-25T18:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is %1 long, and %2 takes %3: shorten it before it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote begins in it and does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands after a closing quote. A quote inside a text is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no row of a table: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same post stands in line %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street stall on Saturday, 10 am to noon.
Bring a friend!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today from 10 am: come and talk to us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTime</name>
    <message>
        <source>The date “%1” has a year of two digits. Write it as 25/03/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 25/03/2027 or 2027-03-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” has no month %2. The day stands first: 25/03/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” lies too far off. A plan holds the years 2000 to 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date and time. Write it as 25/03/2027 18:30 or 2027-03-25 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 on that day, as the clocks go forward: it is %2 then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes twice on that day, as the clocks go back: the first of the two is meant.</source>
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
    <message>
        <source>%1, %2, %3, one of a series: %4</source>
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
    <name>PostSubject</name>
    <message>
        <source>Local issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>societies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts of no subject</source>
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
    <message>
        <source>The imprint is missing. Election material must say who is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imprint is not whole: it needs the names and the postal addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves no room for the imprint beside this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the imprint of your local party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imprint is in the text, but not on the picture, which may be shared alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n% of this is the central wording.</source>
        <translation>
            <numerusform>%n% of this is the central wording.</numerusform>
            <numerusform>%n% of this is the central wording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n% of this is in another post for %1: “%2”.</source>
        <translation>
            <numerusform>%n% of this is in another post for %1: “%2”.</numerusform>
            <numerusform>%n% of this is in another post for %1: “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another post for %1 says the same: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post for %1 is planned within the hour, for %2: “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells how people voted. Until the poll closes (%2) that is an offence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the wrong weekday: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not polling day, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward on %2: there is no %1, so it will be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go back on %2: %1 comes twice, and the first is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will not work as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a secure link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen reader cannot take %1 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is hard to read: %n word(s) in a sentence, and long ones.</source>
        <translation>
            <numerusform>This is hard to read: %n word in a sentence, and a long one.</numerusform>
            <numerusform>This is hard to read: %n words in a sentence, and long ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemMend</name>
    <message>
        <source>Write something, or add a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text: what is too long is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in what belongs there, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture, or make a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some out, or plan them as another post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what can be seen on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it at the end of the text, or make a card that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the promoter and the postal address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as: Promoted by NAME on behalf of NAME, both of POSTAL ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, put it on a card, or make sure that it stands in the account’s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right if you share somebody else’s post unaltered; else put yours there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card of it, or say in its panel that the imprint can be read on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it was left over from somebody else’s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your candidate’s own words, or add what only you know about here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word one of the two anew: readers and networks take a repeated text for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the two, so that they do not take each other’s readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post nothing partisan on it: move this to another day, or make it fit the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or post it after the poll has closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the date up, and put the right one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time before one o’clock or after two, if that is not what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link anew from the browser’s address line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with https:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin each of its words with a capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two sentences of one, and take the words that you would say on a doorstep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read why, and change the text or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two, and take over what is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare, and use the present figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <source>every %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1 %2</source>
        <translation>
            <numerusform>every %n week on %1 %2</numerusform>
            <numerusform>every %n weeks on %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of every month or its last day, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the first %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the second %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the third %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the fourth %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the last %1 of every month, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a pool, every %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
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
    <name>WeekPages</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a picture alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of %1</source>
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
    <name>clarion::BackupModel</name>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an upgrade of Clarion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it was found, damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::BackupsDialog</name>
    <message>
        <source>No backups yet. Clarion makes one on each day that you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarion backs up the whole workspace on each day that you use it, before each upgrade and before each restore. The last seven days and the four weeks before them are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back another workspace&apos;s file, or a backup that lies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.clarion);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what this would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n post(s).</source>
        <translation>
            <numerusform>It has %n post.</numerusform>
            <numerusform>It has %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now there are %n.</source>
        <translation>
            <numerusform>Now there is %n.</numerusform>
            <numerusform>Now there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of now will not be there.</source>
        <translation>
            <numerusform>%n post of now will not be there.</numerusform>
            <numerusform>%n posts of now will not be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that are not there now will be there again.</source>
        <translation>
            <numerusform>%n post that is not there now will be there again.</numerusform>
            <numerusform>%n posts that are not there now will be there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) will be as they were then.</source>
        <translation>
            <numerusform>%n post will be as it was then.</numerusform>
            <numerusform>%n posts will be as they were then.</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as posted will not be marked so any more: look before you post them again.</source>
        <translation>
            <numerusform>%n post marked as posted will not be marked so any more: look before you post it again.</numerusform>
            <numerusform>%n posts marked as posted will not be marked so any more: look before you post them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds, areas and settings will be as they were then, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
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
    <message>
        <source>Earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this post said before: compare, and bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“thu 18:30”, “tomorrow 8”, or the next of your usual times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add imprint, Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put ours there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neutral voter information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imprint is on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to members only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a problem aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier text of this post yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other networks have words of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here goes to %1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready yet: %1. Open its tab to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait, 4:5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link preview, 1.91:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame or its corners, or use the arrow keys, + and −. The whole picture stays in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::CropFrame</name>
    <message>
        <source>The part that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, from %3, %4. Arrows move the frame, plus and minus change its size.</source>
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
    <name>clarion::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in English or Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji has this name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ExportDialog</name>
    <message>
        <source>The plan with its pictures (zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another Clarion, or to keep: every post, picture and alt text. Importing it brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets, to read or to change and import again. Names the pictures, and does not hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Thunderbird, Outlook, Google and phones. What was imported before is updated, not doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pin up or to pass round: a page a week with times, networks, first words and states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk upload, by Buffer&apos;s own template: one channel and 100 posts a file, no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk upload, as other programs write it: all networks in one file, drafts stay drafts, no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk upload, little documented: check the preview there. One channel and 350 posts a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weeks from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without a date stay behind.</source>
        <translation>
            <numerusform>%n post without a date stays behind.</numerusform>
            <numerusform>%n posts without a date stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures of %n post(s) stay behind.</source>
        <translation>
            <numerusform>The pictures of %n post stay behind.</numerusform>
            <numerusform>The pictures of %n posts stay behind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta Business Suite takes no file of posts: copy each from the page Today, with “Copy text” and “Copy picture”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes over and what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this goes into such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n post(s)…</source>
        <translation>
            <numerusform>Export %n post…</numerusform>
            <numerusform>Export %n posts…</numerusform>
        </translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1.</source>
        <translation>
            <numerusform>%n post written to %1.</numerusform>
            <numerusform>%n posts written to %1.</numerusform>
        </translation>
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
    <name>clarion::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
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
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
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
    <name>clarion::ImportDialog</name>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bad rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of posts comes from a spreadsheet, from another scheduler (Buffer, Hootsuite, Metricool), or from Clarion&apos;s own export; a zip from Clarion brings its pictures, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV with a first row that names the columns: date (25/03/2027), time (18:30), network, text, link. You see what becomes of each row before anything is imported. A file can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sample file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a campaign that was written elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network where a row names none:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network where a row names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;bad rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and archives of posts (*.csv *.tsv *.txt *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posts-sample.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the workspace itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample lies in %1. Fill it in, and choose it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-bad-rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file with the good rows. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bad rows lie in %1, each with its reason. Mend them there, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no table. Clarion imports files that end in .csv, .tsv or .txt, and zip files that it wrote itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, separated by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>Import %n post</numerusform>
            <numerusform>Import %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the texts yet. Choose “Text” above the one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) to import</source>
        <translation>
            <numerusform>%n post to import</numerusform>
            <numerusform>%n posts to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) bad</source>
        <translation>
            <numerusform>%n row bad</numerusform>
            <numerusform>%n rows bad</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) imported.</source>
        <translation>
            <numerusform>%n post imported.</numerusform>
            <numerusform>%n posts imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows were not: save them, mend them, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ImportModel</name>
    <message>
        <source>This post lies in the bin, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is on the plan already, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will lie in the unscheduled tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
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
    <name>clarion::LikenessDialog</name>
    <message>
        <source>What is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n% of your text stands there word for word. It is marked.</source>
        <translation>
            <numerusform>%n% of your text stands there word for word. It is marked.</numerusform>
            <numerusform>%n% of your text stands there word for word. It is marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other</source>
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
    <message>
        <source>Saved. What you typed is on the disk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imported post(s) taken away again.</source>
        <translation>
            <numerusform>%n imported post taken away again.</numerusform>
            <numerusform>%n imported posts taken away again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of its posts are missing on this computer. Add them again where they are needed.</source>
        <translation>
            <numerusform>%n picture of its posts is missing on this computer. Add it again where it is needed.</numerusform>
            <numerusform>%n pictures of its posts are missing on this computer. Add them again where they are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was brought back, with %n post(s).</source>
        <translation>
            <numerusform>“%1” was brought back, with %n post.</numerusform>
            <numerusform>“%1” was brought back, with %n posts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program brought back a backup. Everything is read anew; what you were typing and was not yet saved is kept as a new draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program brought back a backup. Everything is read anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::MappingHeader</name>
    <message>
        <source>Clarion&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
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
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of what was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this network</source>
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
    <name>clarion::MixBars</name>
    <message>
        <source>%1 · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the week is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s), %2 % of the wanted %3 %</source>
        <translation>
            <numerusform>%1: %n post, %2 % of the wanted %3 %</numerusform>
            <numerusform>%1: %n posts, %2 % of the wanted %3 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s), %2 %</source>
        <translation>
            <numerusform>%1: %n post, %2 %</numerusform>
            <numerusform>%1: %n posts, %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clarion::MixPanel</name>
    <message>
        <source>%1 has nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing yet; %2 are at %3 % of the wanted %4 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has room for one more: %2 are at %3 % of the wanted %4 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose posts are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much of a week should be about what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was planned for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a post for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a post for %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the week is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away</source>
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
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
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
    <name>clarion::NetworkTabs</name>
    <message>
        <source>Also on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words on another network, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has words of its own.</source>
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
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cropped).%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imprint can be read on this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop pictures here, or paste one with Ctrl+V. Place, time and camera are taken out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it to a shape that networks show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt te&amp;xt of picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings have no imprint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures that %3 takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 MB; %3 takes at most %4 MB a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::PictureStrip</name>
    <message>
        <source>The file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to reorder, or Alt+Left and Alt+Right. Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1, %2, no alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
    <message>
        <source>List of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was planned for a time that is over, and was not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed. What is planned for a time that is over and was not posted stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved: one of the posts would lie on a day that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) chosen</source>
        <translation>
            <numerusform>%n post chosen</numerusform>
            <numerusform>%n posts chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these posts have in common?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its source says</source>
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
    <message numerus="yes">
        <source>%n post(s) moved</source>
        <translation>
            <numerusform>%n post moved</numerusform>
            <numerusform>%n posts moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) taken off the calendar</source>
        <translation>
            <numerusform>%n post taken off the calendar</numerusform>
            <numerusform>%n posts taken off the calendar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) copied</source>
        <translation>
            <numerusform>%n post copied</numerusform>
            <numerusform>%n posts copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n post(s)</source>
        <translation>
            <numerusform>%1: %n post</numerusform>
            <numerusform>%1: %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Label taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted</source>
        <translation>
            <numerusform>%n post deleted</numerusform>
            <numerusform>%n posts deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the post first: its words are the first that take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing more is planned %1. What about the drafts still to come: %n other(s)?</source>
        <translation>
            <numerusform>Nothing more is planned %1. What about the %n other draft still to come?</numerusform>
            <numerusform>Nothing more is planned %1. What about the %n other drafts still to come?</numerusform>
        </translation>
    </message>
    <message>
        <source>This post and those marked as ready stay in any case. Ctrl+Z brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what its source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem heard again: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem set aside: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture 1 of %1 copied; copy the others in the composer, by a right click on each. Its alt text: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series ended, and its drafts taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series ended</source>
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
    <message>
        <source>… See more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for this post…</source>
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
    <message>
        <source>Polling &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6/5/2027; leave it empty while there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates &amp;elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that must not slip into your posts, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::ReasonDialog</name>
    <message>
        <source>&amp;Why? It is kept with the post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::RevisionDialog</name>
    <message>
        <source>What this post said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier text, compared with the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only in the earlier text. Underlined: only in the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the present text, which is kept as a revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SeriesDialog</name>
    <message>
        <source>Repeat a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings take turns, so that nobody reads the same twice in a row: write at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts for six weeks are planned ahead. Nothing is posted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that you moved or wrote on stay; the others are planned anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next six dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a second wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wordings say the same. Word one of them another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be planned. Look at the days and at the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording %1 is too long for %2; its drafts will say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SeriesLine</name>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly, monthly, or from a pool of wordings that take turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its days and its wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more of this series is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a series: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SeriesPreview</name>
    <message>
        <source>No day to come yet. Choose a weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next six dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays free: no wording may come again yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward over this time: it will be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go back: this time comes twice, and the first one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to “%1” at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SeriesRuleField</name>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shorter months on the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the same words come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each wording comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly, on a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly, on a weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a pool of wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week(s), on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
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
    <name>clarion::SlotsDialog</name>
    <message>
        <source>Usual times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your readers are there. “Next free usual time” offers these; nothing is planned by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>08:00, 18:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SnippetsDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that you use again and again, or a set of hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ; and the name in a post to insert it, or # for the hashtags of a set.</source>
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
    <name>clarion::SpellingAid</name>
    <message>
        <source>Welsh is not checked for spelling, as its dictionary is missing. Install the package aspell-cy to have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is not checked for spelling, as its dictionary is missing. Install the package hunspell-en-gb to have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in this post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::SubjectChoice</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this post counts as in the week&apos;s mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its source says (%1)</source>
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
    <name>clarion::TargetsDialog</name>
    <message>
        <source>Targets of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a week should be about what? For example 30 % local issues and 20 % events. The targets need not add to 100 %, and nothing is planned by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1 %: %2 % is left for whatever comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together 100 %: nothing is left for whatever comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1 %: that is %2 % more than a week has. Clarion compares each target by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::TimeGridView</name>
    <message>
        <source>Posts in time order. Enter opens, N makes a new post, Alt and the arrow keys move the chosen posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
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
    <name>clarion::WhenDialog</name>
    <message>
        <source>&amp;When? Type it as you would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu 18:30, tomorrow 8, poll -3 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu 18:30, tomorrow 8, 25/12 9am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not understood yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::WordingsEditor</name>
    <message>
        <source>Add wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen wording out of the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn comes before the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its turn comes after the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clarion::WritingAids</name>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a snippet, hashtags or an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets and hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected text as a snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets…</source>
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
