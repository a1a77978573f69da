<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<!-- This translation awaits review by a native reader of Welsh. -->
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw&apos;r cyfan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i &amp;bopeth</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i bopeth</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ailgeisio</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;nslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Peidio â chadw</translation>
    </message>
</context>
<context>
    <name>QAndroidPlatformTheme</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Yes to All</source>
        <translation>Ie i bopeth</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>No to All</source>
        <translation>Na i bopeth</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Cau&apos;r tab</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos y manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio&apos;r manylion...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ynghylch Qt&lt;/h3&gt;&lt;p&gt;Mae&apos;r rhaglen hon yn defnyddio Qt, fersiwn %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pecyn cymorth C++ ar gyfer datblygu rhaglenni traws-blatfform yw Qt.&lt;/p&gt;&lt;p&gt;Gyda Qt, gellir defnyddio un cod ffynhonnell ar bob un o&apos;r prif systemau gweithredu bwrdd gwaith. Mae hefyd ar gael ar gyfer Linux mewnblanedig a systemau gweithredu mewnblanedig a symudol eraill.&lt;/p&gt;&lt;p&gt;Mae Qt ar gael o dan sawl dewis o drwydded, a gynlluniwyd i ddiwallu anghenion ein gwahanol ddefnyddwyr.&lt;/p&gt;&lt;p&gt;Mae Qt o dan ein cytundeb trwydded masnachol yn addas ar gyfer datblygu meddalwedd berchnogol neu fasnachol lle nad ydych am rannu unrhyw god ffynhonnell â thrydydd partïon, neu lle na allwch fel arall gydymffurfio â thelerau&apos;r GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Mae Qt o dan y GNU (L)GPL yn addas ar gyfer datblygu rhaglenni Qt&amp;nbsp;cyhyd ag y gallwch gydymffurfio â thelerau ac amodau&apos;r trwyddedau perthnasol.&lt;/p&gt;&lt;p&gt;Gweler &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; am drosolwg o drwyddedu Qt.&lt;/p&gt;&lt;p&gt;Hawlfraint (C) %1 The Qt Company Ltd a chyfranwyr eraill.&lt;/p&gt;&lt;p&gt;Nodau masnach The Qt Company Ltd yw Qt a logo Qt.&lt;/p&gt;&lt;p&gt;Un o gynhyrchion The Qt Company Ltd yw Qt, a ddatblygir fel prosiect cod agored. Gweler &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; am ragor o wybodaeth.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Debug Message:</source>
        <translation>Neges ddadfygio:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Rhybudd:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Gwall difrifol:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Gwall angheuol:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Gwybodaeth:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Dangos y neges hon eto</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae &apos;%1&apos; wedi&apos;i ddiogelu rhag ysgrifennu.
Hoffech chi ei ddileu beth bynnag?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi&apos;n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Cyfeiriadur uwch</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder ne&amp;wydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chwilio yn:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o&apos;r math:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Dod o hyd i gyfeiriadur</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau c&amp;udd</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chanfuwyd y cyfeiriadur.
Gwiriwch fod enw&apos;r cyfeiriadur yn gywir.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Cyfeiriaduron</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>A&amp;ilenwi</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nid oedd modd dileu&apos;r cyfeiriadur.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Cyfeiriadur:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Hoffech chi roi&apos;r ffeil newydd yn ei le?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r cyfeiriadur uwch</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i&apos;r golwg manylion</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chanfuwyd y ffeil.
Gwiriwch fod enw&apos;r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i&apos;r golwg rhestr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad addasu</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Storfa dros dro</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Ffontiau</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Storfa dros dro a rennir</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Ffurfweddiad a rennir</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ffilmiau</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Application Configuration</source>
        <translation>Ffurfweddiad y rhaglen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Llwytho i lawr</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Ffurfweddiad</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Data&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Amser rhedeg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bwrdd gwaith</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Cyfeiriadur dros dro</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Data a rennir</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Eitemau dros dro</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y ddo&amp;len</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Dewis y &amp;cyfan</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Anwir</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor rhestr ddewis y blwch cyfun</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i&apos;r chwith</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i&apos;r dde</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;gwag&gt;</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Arnofio</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Datgysylltu ac ailgysylltu&apos;r panel</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Cau&apos;r panel</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pwyswch y llwybr byr</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Cuddio %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Cuddio&apos;r lleill</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Dewisiadau...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Gadael %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Ynghylch %1</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Ffurfweddu</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Start Dictation...</source>
        <translation>Dechrau arddweud...</translation>
    </message>
    <message>
        <source>Emoji &amp;&amp; Symbols</source>
        <translation>Emoji a symbolau</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Enw arall ar --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Enw arall ar --qwindowtitle.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Enw arall ar --qwindowgeometry.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>Ategyn QPA. Gweler dogfennaeth QGuiApplication am y dewisiadau sydd ar gael ym mhob ategyn.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Llwybr yr ategion platfform.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Thema&apos;r platfform.</translation>
    </message>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Ategion ychwanegol i&apos;w llwytho; gellir eu rhoi fwy nag unwaith.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Maint a safle&apos;r brif ffenestr, yng nghystrawen X11, fel 100x100+50+50.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Eicon ffenestr rhagosodedig.</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Teitl y ffenestr gyntaf.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Gosod cyfeiriad cynllun y rhaglen yn Qt::RightToLeft (cymorth dadfygio).</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Adfer y rhaglen o sesiwn gynharach.</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Enw&apos;r dangosydd; yn disodli $DISPLAY.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Enw&apos;r enghraifft yn ôl ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Analluogi cipio&apos;r llygoden (defnyddiol mewn dadfygwyr).</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Gorfodi cipio&apos;r llygoden (hyd yn oed mewn dadfygiwr).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>ID yr X11 Visual i&apos;w ddefnyddio.</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Mae angen Qt %2 er mwyn rhedeg &apos;%1&apos;; canfuwyd Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Gwall: llyfrgell Qt anghydnaws</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos gwybodaeth am y fersiwn.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Dangos cymorth am ddewisiadau&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Dangos cymorth, gan gynnwys dewisiadau Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Dewis anhysbys: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Dewisiadau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Gwerth annisgwyl ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[dewisiadau]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Dewisiadau:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arweddau:</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc chwith-i&apos;r-dde</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc de-i&apos;r-chwith</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cysylltydd lled sero</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Datgysylltydd lled sero</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch lled sero</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnblannu chwith-i&apos;r-dde</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnblannu de-i&apos;r-chwith</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gorfodi chwith-i&apos;r-dde</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gorfodi de-i&apos;r-chwith</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Diwedd fformatio cyfeiriad</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysu chwith-i&apos;r-dde</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysu de-i&apos;r-chwith</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysu yn ôl y nod cryf cyntaf</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Diwedd ynysu cyfeiriad</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gosod y ffocws</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Cyflawni&apos;r weithred</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu&apos;r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Lleihau&apos;r gwerth</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Gosod y ffocws</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Toglo&apos;r cyflwr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Mynd yn ôl un dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Mynd i&apos;r dudalen nesaf</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>rôl annilys</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>bar teitl</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>bar dewislenni</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>bar sgrolio</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>gafael</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cyrchwr</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>cyrchwr testun</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>neges rybudd</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ffrâm</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>llenwydd</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>naidlen</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>eitem dewislen</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>awgrym</translation>
    </message>
    <message>
        <source>application</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>siart</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>deialog</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>gwahanydd</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>bar offer</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>bar statws</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>pennawd colofn</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>pennawd rhes</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colofn</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rhes</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>swigen gymorth</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>cynorthwyydd</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>eitem rhestr</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>coeden</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>eitem coeden</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>tab tudalen</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>tudalen priodweddau</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>graffig</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>botwm</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>blwch ticio</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botwm radio</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>blwch cyfun</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>bar cynnydd</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>deial</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>maes bysell boeth</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>llithrydd</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>blwch troelli</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>cynfas</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animeiddiad</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>hafaliad</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>botwm â chwymplen</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>botwm dewislen</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>botwm â grid cwympo</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>rhestr tabiau tudalen</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>cloc</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>hollwr</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>paen haenog</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terfynell</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bwrdd gwaith</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraff</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>dogfen we</translation>
    </message>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>dewisydd lliw</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>troedyn</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>cynnwys ategol</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>hysbysiad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Gormod o ffeiliau ar agor</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nid oes ffeil na chyfeiriadur o&apos;r enw hwn</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Nid oes lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>cyfeiriadur yw&apos;r ffeil i&apos;w hagor</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Nid oes peiriant ffeiliau ar gael</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Nid oes peiriant ffeiliau ar gael, neu nid yw&apos;n cefnogi UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Yr un ffeil yw ffeil y gyrchfan.</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Nid yw&apos;r ffeil ffynhonnell yn bodoli.</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mae ffeil y gyrchfan yn bodoli eisoes</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Gwall wrth ailenwi: %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Methwyd adfer o&apos;r ffeil %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ni chaiff ffeil ddilyniannol ei hailenwi drwy gopïo bloc</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Ni ellir tynnu&apos;r ffeil ffynhonnell</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Ni ellir agor %1 i&apos;w darllen</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ni ellir agor i ysgrifennu: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Methwyd ysgrifennu bloc: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Ni ellir creu %1 i ysgrifennu: %2</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Ni ellir agor ffeil y gyrchfan: %1</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Ni ellir ysgrifennu i&apos;r ffeil bresennol %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Mae enw&apos;r ffeil yn cyfeirio at gyfeiriadur</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Ni all QSaveFile agor &apos;%1&apos; heb alluogi ysgrifennu&apos;n uniongyrchol.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Canslwyd yr ysgrifennu gan y rhaglen</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>Invalid device</source>
        <translation>Dyfais annilys</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Ni chanfuwyd y ffeil</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Nid yw&apos;r fformat llun hwn yn cael ei gefnogi</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Methwyd darllen data&apos;r llun</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Nid oes dyfais wedi&apos;i gosod</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Ni ellir agor y ddyfais i ysgrifennu: %1</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Ni ellir ysgrifennu i&apos;r ddyfais</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Nid yw&apos;r fformat llun hwn yn cael ei gefnogi</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Mae&apos;r llun yn wag</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Gwall wrth drosglwyddo %1 - ateb y gweinydd: %2</translation>
    </message>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>Mae&apos;r protocol &quot;%1&quot; yn anhysbys</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>gwall wrth gychwyn yr ôl-wasanaeth.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Canslwyd y gweithrediad</translation>
    </message>
    <message>
        <source>No suitable proxy found</source>
        <translation>Ni chanfuwyd dirprwy addas</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Canslwyd y gweithrediad</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Ni roddwyd enw gwesteiwr</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Ni chanfuwyd y gwesteiwr</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Ni roddwyd enw gwesteiwr</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Math anhysbys o gyfeiriad</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Enw gwesteiwr annilys</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Ni chanfuwyd y gwesteiwr</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Gwrthodwyd y cysylltiad</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Daeth amser y cysylltiad i ben</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Ceisio cysylltu tra bo cysylltiad ar y gweill</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Nid yw&apos;r soced wedi&apos;i chysylltu</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Daeth amser gweithrediad y soced i ben</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Ni ellir cyrraedd y rhwydwaith</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Nid yw&apos;r gweithrediad hwn ar y soced yn cael ei gefnogi</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Caeodd y gwesteiwr pell y cysylltiad</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Daeth amser gweithrediad y rhwydwaith i ben</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Dim adnoddau ar ôl</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Nid yw&apos;r gweithrediad soced hwn yn cael ei gefnogi</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Nid yw&apos;r math hwn o brotocol yn cael ei gefnogi</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Ni ellir cyrraedd y rhwydwaith</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Daeth amser y cysylltiad i ben</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Gwrthodwyd y cysylltiad</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Nid yw&apos;r cyfeiriad ar gael</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Mae&apos;r cyfeiriad wedi&apos;i ddiogelu</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Ni ellir cyrraedd y gwesteiwr</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Gwall rhwydwaith</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Methwyd ysgrifennu</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Ailosodwyd y cysylltiad gan y pen arall</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Gollyngodd y rhwydwaith y cysylltiad wrth ailosod</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Gwall dros dro</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QHttp</name>
    <message>
        <source>Data corrupted</source>
        <translation>Data llygredig</translation>
    </message>
    <message>
        <source>Insecure redirect</source>
        <translation>Ailgyfeiriad anniogel</translation>
    </message>
    <message>
        <source>Host %1 not found</source>
        <translation>Ni chanfuwyd y gwesteiwr %1</translation>
    </message>
    <message>
        <source>Unsupported content encoding: %1</source>
        <translation>Nid yw&apos;r amgodiad cynnwys hwn yn cael ei gefnogi: %1</translation>
    </message>
    <message>
        <source>Decompression failed: %1</source>
        <translation>Methwyd datgywasgu: %1</translation>
    </message>
    <message>
        <source>Host requires authentication</source>
        <translation>Mae angen dilysu ar y gwesteiwr</translation>
    </message>
    <message>
        <source>Failed to initialize decompression: %1</source>
        <translation>Methwyd cychwyn datgywasgu: %1</translation>
    </message>
    <message>
        <source>Failed to initialize the compression decoder.</source>
        <translation>Methwyd cychwyn y datgodydd cywasgu.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Gwrthodwyd y cysylltiad</translation>
    </message>
    <message>
        <source>Unknown protocol specified</source>
        <translation>Protocol anhysbys</translation>
    </message>
    <message>
        <source>Data downloaded is too large to store</source>
        <translation>Mae&apos;r data a lwythwyd i lawr yn rhy fawr i&apos;w storio</translation>
    </message>
    <message>
        <source>Proxy requires authentication</source>
        <translation>Mae angen dilysu ar y dirprwy</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>Methodd yr ysgwyd llaw SSL</translation>
    </message>
    <message>
        <source>Too many redirects</source>
        <translation>Gormod o ailgyfeiriadau</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>Caewyd y cysylltiad</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>No error</source>
        <translation>Dim gwall</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Nid oedd modd dod o hyd i dystysgrif y cyhoeddwr</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Nid oedd modd dadgryptio llofnod y dystysgrif</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Nid oedd modd darllen yr allwedd gyhoeddus yn y dystysgrif</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Mae llofnod y dystysgrif yn annilys</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Nid yw&apos;r dystysgrif yn ddilys eto</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Mae&apos;r dystysgrif wedi dod i ben</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Mae amser annilys ym maes notBefore y dystysgrif</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Mae amser annilys ym maes notAfter y dystysgrif</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Mae&apos;r dystysgrif wedi&apos;i hunanlofnodi, ac ni ymddiriedir ynddi</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Mae tystysgrif wraidd y gadwyn wedi&apos;i hunanlofnodi, ac ni ymddiriedir ynddi</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Nid oedd modd dod o hyd i dystysgrif cyhoeddwr tystysgrif leol</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Nid oedd modd gwirio unrhyw dystysgrif</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Mae un o&apos;r tystysgrifau CA yn annilys</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Aed dros hyd llwybr basicConstraints</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Nid yw&apos;r dystysgrif a roddwyd yn addas at y diben hwn</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Ni ymddiriedir yn y dystysgrif CA wraidd at y diben hwn</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Mae&apos;r dystysgrif CA wraidd wedi&apos;i marcio i wrthod y diben hwn</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Ni chyflwynodd y pen arall unrhyw dystysgrif</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Nid yw enw&apos;r gwesteiwr yn cyfateb i&apos;r un o westeiwyr dilys y dystysgrif hon</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Mae tystysgrif y pen arall ar y rhestr waharddedig</translation>
    </message>
    <message>
        <source>No common protocol exists between the client and the server</source>
        <translation>Nid oes protocol yn gyffredin rhwng y cleient a&apos;r gweinydd</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Gwall yn ystod yr ysgwyd llaw SSL: %1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Gwall wrth ddarllen: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Methwyd ysgrifennu data: %1</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Methwyd dadgryptio data: %1</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>Mae&apos;r cysylltiad TLS/SSL wedi&apos;i gau</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>Methwyd cychwyn TLS</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>no error occurred</source>
        <translation>ni fu gwall</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>gwrthrych heb ei gau</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>gwahanydd enw ar goll</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>arae heb ei chau</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>gwahanydd gwerth ar goll</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>gwerth annilys</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>terfyn annilys ar rif</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>rhif annilys</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>dilyniant dianc annilys</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>llinyn UTF8 annilys</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>llinyn heb ei gau</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>gwrthrych ar goll ar ôl coma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>dogfen wedi&apos;i nythu&apos;n rhy ddwfn</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dogfen rhy fawr</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>sbwriel ar ddiwedd y ddogfen</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error opening database</source>
        <translation>Gwall wrth agor y gronfa ddata</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>Gwall wrth gau&apos;r gronfa ddata</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Methwyd dechrau trafodiad</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Methwyd cadarnhau&apos;r trafodiad</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Methwyd dadwneud y trafodiad</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>Unable to fetch row</source>
        <translation>Methwyd nôl rhes</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Dim ymholiad</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Methwyd gweithredu&apos;r gosodiad</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Ni ellir gweithredu sawl gosodiad ar y tro</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Methwyd ailosod y gosodiad</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Methwyd rhwymo&apos;r paramedrau</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Nid yw nifer y paramedrau&apos;n cyfateb</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chwith</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Sain i lawr</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tewi&apos;r sain</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Sain i fyny</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Hwb i&apos;r bas</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Bas i fyny</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Bas i lawr</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Trebl i fyny</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Trebl i lawr</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Cyfryngau: chwarae</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Cyfryngau: stopio</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Cyfryngau: blaenorol</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Cyfryngau: nesaf</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Cyfryngau: recordio</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Cyfryngau: oedi</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Cyfryngau: chwarae/oedi</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Cyfryngau: ailweindio</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Cyfryngau: blaenweindio</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Tudalen gartref</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ffefrynnau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Agor URL</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Agor e-bost</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Agor cyfryngau</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Sgrin yn fwy disglair</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Sgrin yn llai disglair</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Golau&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Bysellfwrdd yn fwy disglair</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Bysellfwrdd yn llai disglair</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Diffodd</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Deffro</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Allfwrw</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Arbedwr sgrin</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Cysgu</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Bwlb golau</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Ychwanegu ffefryn</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Dolenni poeth</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Addasu&apos;r disgleirdeb</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Addasu&apos;r cyferbyniad</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cymuned</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Yn ôl ac ymlaen</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Rhaglen i&apos;r chwith</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Rhaglen i&apos;r dde</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Llyfr</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Cyfrifiannell</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Clirio&apos;r cipio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Porwr</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gêm</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marchnad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Dewislen y bysellfwrdd</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Fy ngwefannau</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Swyddfa gartref</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ail-lwytho</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Cylchdroi&apos;r ffenestri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Gwirydd sillafu</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Hollti&apos;r sgrin</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Panel tasgau</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terfynell</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Rhestr o bethau i&apos;w gwneud</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Teithio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Prosesydd geiriau</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Negesydd</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Gwe-gamera</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Anfon e-bost ymlaen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batri</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Diwifr</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Gaeafgysgu</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Atal dros dro</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Diffodd</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Isdeitl</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Prif ddewislen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Pad cyffwrdd: toglo</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Pad cyffwrdd ymlaen</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Pad cyffwrdd i ffwrdd</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Tewi&apos;r microffon</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Microffon i fyny</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Microffon i lawr</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Melyn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Sianel i fyny</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Sianel i lawr</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Chwarae</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Gorffen yr alwad</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Troi</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Deialu â&apos;r llais</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Ailddeialu&apos;r rhif diwethaf</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Caead y camera</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Ffocws y camera</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
</context>
</TS>
