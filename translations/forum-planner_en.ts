<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) written.</source>
        <translation>
            <numerusform>%n record written.</numerusform>
            <numerusform>%n records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be written.</source>
        <translation>
            <numerusform>%n record would be written.</numerusform>
            <numerusform>%n records would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unscheduled</source>
        <translation>
            <numerusform>%n unscheduled</numerusform>
            <numerusform>%n unscheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sub-theme(s)</source>
        <translation>
            <numerusform>%n sub-theme</numerusform>
            <numerusform>%n sub-themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1: “%2” in %3 is %n word(s) too long: it has %4 and may have %5.</source>
        <translation>
            <numerusform>%1: “%2” in %3 is %n word too long: it has %4 and may have %5.</numerusform>
            <numerusform>%1: “%2” in %3 is %n words too long: it has %4 and may have %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code %1 stands for %n session(s).</source>
        <translation>
            <numerusform>The code %1 stands for %n session.</numerusform>
            <numerusform>The code %1 stands for %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n thematic line(s).</source>
        <translation>
            <numerusform>The number %1 stands for %n thematic line.</numerusform>
            <numerusform>The number %1 stands for %n thematic lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number %1 stands for %n sub-theme(s).</source>
        <translation>
            <numerusform>The number %1 stands for %n sub-theme.</numerusform>
            <numerusform>The number %1 stands for %n sub-themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at the same time as %2 in %3, which can carry %n session(s) at once.</source>
        <translation>
            <numerusform>%1: at the same time as %2 in %3, which can carry %n session at once.</numerusform>
            <numerusform>%1: at the same time as %2 in %3, which can carry %n sessions at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it is for %n person(s), and %2 holds %3.</source>
        <translation>
            <numerusform>%1: it is for %n person, and %2 holds %3.</numerusform>
            <numerusform>%1: it is for %n people, and %2 holds %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it is interpreted into %n language(s); interpretation channels of %2: %3.</source>
        <translation>
            <numerusform>%1: it is interpreted into %n language; interpretation channels of %2: %3.</numerusform>
            <numerusform>%1: it is interpreted into %n languages; interpretation channels of %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to come from %3; the way needs %4.</source>
        <translation>
            <numerusform>%1: %2 has %n minute to come from %3; the way needs %4.</numerusform>
            <numerusform>%1: %2 has %n minutes to come from %3; the way needs %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for its %2 minutes it needs %n interpreter(s) into %3, and has %4.</source>
        <translation>
            <numerusform>%1: for its %2 minutes it needs %n interpreter into %3, and has %4.</numerusform>
            <numerusform>%1: for its %2 minutes it needs %n interpreters into %3, and has %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) without a rest; the most is %3.</source>
        <translation>
            <numerusform>%1: by its end %2 has interpreted for %n minute without a rest; the most is %3.</numerusform>
            <numerusform>%1: by its end %2 has interpreted for %n minutes without a rest; the most is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 has %n minute(s) to rest after %3; the least is %4.</source>
        <translation>
            <numerusform>%1: %2 has %n minute to rest after %3; the least is %4.</numerusform>
            <numerusform>%1: %2 has %n minutes to rest after %3; the least is %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: by its end %2 has interpreted for %n minute(s) that day; the most is %3.</source>
        <translation>
            <numerusform>%1: by its end %2 has interpreted for %n minute that day; the most is %3.</numerusform>
            <numerusform>%1: by its end %2 has interpreted for %n minutes that day; the most is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) are registered, and there is room for %2.</source>
        <translation>
            <numerusform>%1: %n person is registered, and there is room for %2.</numerusform>
            <numerusform>%1: %n people are registered, and there is room for %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message numerus="yes">
        <source>Make %1 last %n minute(s)</source>
        <translation>
            <numerusform>Make %1 last %n minute</numerusform>
            <numerusform>Make %1 last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s) from %1</source>
        <translation>
            <numerusform>Import %n session from %1</numerusform>
            <numerusform>Import %n sessions from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkText</name>
    <message numerus="yes">
        <source>%n line(s) of page headers were taken out of the text.</source>
        <translation>
            <numerusform>%n line of page headers was taken out of the text.</numerusform>
            <numerusform>%n lines of page headers were taken out of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sign(s) were taken out of the text.</source>
        <translation>
            <numerusform>%n hidden sign was taken out of the text.</numerusform>
            <numerusform>%n hidden signs were taken out of the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more remark(s) that are not listed.</source>
        <translation>
            <numerusform>And %n more remark that is not listed.</numerusform>
            <numerusform>And %n more remarks that are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::FileTasks</name>
    <message numerus="yes">
        <source>%n session(s) imported.</source>
        <translation>
            <numerusform>%n session imported.</numerusform>
            <numerusform>%n sessions imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::ImportDialog</name>
    <message numerus="yes">
        <source>%n session(s) would be new or changed. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n session would be new or changed. Nothing has been changed yet.</numerusform>
            <numerusform>%n sessions would be new or changed. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be imported.</source>
        <translation>
            <numerusform>%n file cannot be imported.</numerusform>
            <numerusform>%n files cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n session(s)</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n other(s)</source>
        <translation>
            <numerusform>Import the other session</numerusform>
            <numerusform>Import the %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::MainWindow</name>
    <message numerus="yes">
        <source>%n other window(s) have this programme open. You see each other’s changes within a second.</source>
        <translation>
            <numerusform>%n other window has this programme open. You see each other’s changes within a second.</numerusform>
            <numerusform>%n other windows have this programme open. You see each other’s changes within a second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::NewProgrammeDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of the forum</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::ProgrammeTasks</name>
    <message numerus="yes">
        <source>%n session(s) were removed.</source>
        <translation>
            <numerusform>%n session was removed.</numerusform>
            <numerusform>%n sessions were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::PublishTasks</name>
    <message numerus="yes">
        <source>Nothing was printed: on this paper there are %n page(s), and so no page %1.</source>
        <translation>
            <numerusform>Nothing was printed: on this paper there is %n page, and so no page %1.</numerusform>
            <numerusform>Nothing was printed: on this paper there are %n pages, and so no page %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::SessionTableView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::StatusLine</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planner::WordMeter</name>
    <message numerus="yes">
        <source>Over the limit by %n word(s).</source>
        <translation>
            <numerusform>Over the limit by %n word.</numerusform>
            <numerusform>Over the limit by %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close to the limit: %n word(s) left.</source>
        <translation>
            <numerusform>Close to the limit: %n word left.</numerusform>
            <numerusform>Close to the limit: %n words left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left.</source>
        <translation>
            <numerusform>%n word left.</numerusform>
            <numerusform>%n words left.</numerusform>
        </translation>
    </message>
</context>
</TS>
