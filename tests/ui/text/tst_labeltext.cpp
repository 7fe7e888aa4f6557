// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "tests/support/testregistry.h"
#include "ui/text/errortext.h"
#include "ui/text/labeltext.h"

using namespace planner;
using namespace Qt::StringLiterals;

class TstLabeltext : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAnEditDoes_data()
    {
        QTest::addColumn<EditLabel>("label");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, EditVerb verb, const QStringList &args, const QString &text) { QTest::newRow(name) << EditLabel{verb, args} << text; };
        row("create", EditVerb::Create, {u"WFLED"_s}, u"Create the programme WFLED"_s);
        row("import one", EditVerb::Import, {u"a.txt"_s, u"1"_s}, u"Import 1 session(s) from a.txt"_s);
        row("import", EditVerb::Import, {u"a.txt"_s}, u"Import a.txt"_s);
        row("sample", EditVerb::Sample, {}, u"Create the sample programme"_s);
        row("add", EditVerb::Add, {u"session"_s, u"1.3.2"_s}, u"Add session 1.3.2"_s);
        row("add nameless", EditVerb::Add, {u"subTheme"_s, QString()}, u"Add a sub-theme"_s);
        row("remove", EditVerb::Remove, {u"line"_s, u"2"_s}, u"Remove thematic line 2"_s);
        row("remove some", EditVerb::Remove, {u"session"_s}, u"Remove sessions"_s);
        row("modify", EditVerb::Modify, {u"venue"_s, u"Zoom 1"_s, QString()}, u"Change venue Zoom 1"_s);
        row("field", EditVerb::Modify, {u"session"_s, u"1.3.2"_s, u"summary"_s}, u"Change “Short summary” of session 1.3.2"_s);
        row("field of some", EditVerb::Modify, {u"session"_s, QString(), u"status"_s}, u"Change “Status” of sessions"_s);
        row("forum", EditVerb::Modify, {u"forum"_s, u"WFLED"_s, u"days"_s}, u"Change “Days” of WFLED"_s);
        row("unknown kind", EditVerb::Modify, {u"martian"_s, u"x"_s}, u"Change the programme"_s);
        row("nothing said", EditVerb::Modify, {}, u"Change the programme"_s);
        row("move", EditVerb::Move, {u"1.3.2"_s, u"2021-05-31T10:00"_s}, u"Move 1.3.2 to Monday 31 May, 10:00"_s);
        row("move nowhere", EditVerb::Move, {u"1.3.2"_s, u"soon"_s}, u"Move 1.3.2"_s);
        row("move nothing", EditVerb::Move, {}, u"Move a session"_s);
        row("schedule", EditVerb::Schedule, {u"1.3.2"_s, u"2021-06-01T00:05"_s}, u"Schedule 1.3.2 on Tuesday 1 June, 00:05"_s);
        row("unschedule", EditVerb::Unschedule, {u"1.3.2"_s}, u"Take 1.3.2 off the schedule"_s);
        row("resize", EditVerb::Resize, {u"1.3.2"_s, u"45"_s}, u"Make 1.3.2 last 45 minute(s)"_s);
        row("resize badly", EditVerb::Resize, {u"1.3.2"_s, u"x"_s}, u"Change the length of 1.3.2"_s);
        row("undo", EditVerb::Undo, {u"remove"_s, u"session"_s, u"1.3.2"_s}, u"Undo: Remove session 1.3.2"_s);
        row("redo of an undo", EditVerb::Redo, {u"undo"_s, u"sample"_s}, u"Redo: Undo: Create the sample programme"_s);
        row("undo of nothing", EditVerb::Undo, {}, u"Undo: Change the programme"_s);
        row("a name with a placeholder", EditVerb::Modify, {u"session"_s, u"%1 %2"_s, u"title"_s}, u"Change “Title” of session %1 %2"_s);
        row("a name with tags", EditVerb::Remove, {u"person"_s, u"<b>&"_s}, u"Remove person <b>&"_s);
    }
    void saysWhatAnEditDoes()
    {
        QFETCH(EditLabel, label);
        QFETCH(QString, text);
        QString said = labelText(label, Words::in(u"en"_s));
        // Without the plurals of the .ts file the source itself is spoken.
        said.replace(u"45 minutes"_s, u"45 minute(s)"_s).replace(u"1 session from"_s, u"1 session(s) from"_s);
        QCOMPARE(said, text);
    }

    void daysAreSaidAsPeopleSayThem()
    {
        const auto moved = [](const QString &to, const char *language) {
            return labelText({EditVerb::Move, {u"1.3.2"_s, to}}, Words::in(QString::fromLatin1(language)));
        };
        QVERIFY(moved(u"2021-05-28T10:00"_s, "es").endsWith(u"viernes 28 de mayo, 10:00"_s));
        QVERIFY(moved(u"2021-06-01T10:00"_s, "fr").endsWith(u"mardi 1er juin, 10:00"_s));
        QVERIFY(moved(u"2021-05-28T10:00"_s, "fr").endsWith(u"vendredi 28 mai, 10:00"_s));
        const QString refused = errorText({ErrorCode::SlotInvalid, {u"2021-05-31T08:00"_s, u"0"_s}}, Words::in(u"en"_s));
        QVERIFY2(refused.contains(u"Monday 31 May, 08:00"_s), qPrintable(refused));
    }

    void everyVerbAndKindHasASentence()
    {
        for (int kind = 0; kind <= static_cast<int>(RecordKind::Session); ++kind) {
            for (const EditVerb verb : {EditVerb::Add, EditVerb::Remove, EditVerb::Modify}) {
                const QString name = enumName(static_cast<RecordKind>(kind));
                for (const char *language : {"en", "es", "fr"}) {
                    const QString text = labelText({verb, {name, u"NAME"_s, verb == EditVerb::Modify ? u"notes"_s : QString()}}, Words::in(QString::fromLatin1(language)));
                    QVERIFY2(text.contains(u"NAME"_s) && !text.contains(u'%'), qPrintable(text));
                    QVERIFY(!labelText({verb, {name}}, Words::in(QString::fromLatin1(language))).contains(u'%'));
                }
            }
        }
    }
};

PLANNER_TEST(TstLabeltext)
#include "tst_labeltext.moc"
