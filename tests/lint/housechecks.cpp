// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/housechecks.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace planner::lint {

using namespace Qt::StringLiterals;

namespace {

/// What a folder may include of the project; the longest matching prefix decides.
struct Layer {
    const char *folder;
    QStringList mayInclude;
};

const std::vector<Layer> &layers()
{
    static const QStringList views{u"core/"_s, u"ui/text/"_s, u"ui/state/"_s, u"ui/look/"_s};
    static const std::vector<Layer> all = {
        {"core/base/", {u"core/base/"_s}},
        {"core/domain/", {u"core/base/"_s, u"core/domain/"_s}},
        {"core/rules/", {u"core/base/"_s, u"core/domain/"_s, u"core/rules/"_s}},
        {"core/schedule/", {u"core/base/"_s, u"core/domain/"_s, u"core/schedule/"_s}},
        {"core/document/", {u"core/base/"_s, u"core/domain/"_s, u"core/rules/"_s, u"core/schedule/"_s, u"core/document/"_s, u"core/storage/programmestore.h"_s}},
        {"core/storage/", {u"core/base/"_s, u"core/domain/"_s, u"core/storage/"_s}},
        {"core/io/", {u"core/base/"_s, u"core/domain/"_s, u"core/io/"_s}},
        {"core/", {u"core/"_s}},
        {"ui/text/", {u"core/base/"_s, u"core/domain/"_s, u"core/rules/"_s, u"core/io/"_s, u"ui/text/"_s}},
        {"ui/print/", {u"core/base/"_s, u"core/domain/"_s, u"core/rules/"_s, u"core/schedule/"_s, u"ui/text/"_s, u"ui/print/"_s, u"ui/look/tokens.h"_s}},
        {"ui/state/", {u"core/"_s, u"ui/state/"_s}},
        {"ui/look/", {u"core/base/"_s, u"core/domain/"_s, u"core/rules/"_s, u"ui/look/"_s}},
        {"ui/outline/", views + QStringList{u"ui/outline/"_s}},
        {"ui/sessiontable/", views + QStringList{u"ui/sessiontable/"_s}},
        {"ui/calendar/", views + QStringList{u"ui/calendar/"_s}},
        {"ui/sheetform/", views + QStringList{u"ui/sheetform/"_s}},
        {"ui/startpage/", views + QStringList{u"ui/startpage/"_s}},
        {"ui/preferences/", views + QStringList{u"ui/preferences/"_s}},
        {"ui/", {u"core/"_s, u"ui/"_s}},
        {"app/", {u"core/"_s, u"ui/"_s, u"app/"_s}},
        {"tests/", {u"core/"_s, u"ui/"_s, u"tests/"_s}},
        {"tests/visit/", {u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s}},
    };
    return all;
}

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers()) {
        if (path.startsWith(QLatin1String(layer.folder)) && (!best || qstrlen(layer.folder) > qstrlen(best->folder)))
            best = &layer;
    }
    return best;
}

QString at(const QString &path, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

/// The text with comments and, if wanted, string literals blanked; lines stay where they are.
QString blanked(const QString &text, bool withStrings)
{
    QString out = text;
    enum { Code, Line, Block, Literal } state = Code;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i];
        const QChar next = i + 1 < out.size() ? out[i + 1] : QChar();
        if (state == Code && c == u'/' && next == u'/')
            state = Line;
        else if (state == Code && c == u'/' && next == u'*')
            state = Block;
        else if (state == Code && c == u'"') {
            state = Literal;
            continue;
        }
        if (c == u'\n') {
            if (state == Line)
                state = Code;
            continue;
        }
        if (state == Literal && c == u'\\') {
            if (withStrings)
                out[i] = u' ';
            ++i;
            if (withStrings && out[i] != u'\n')
                out[i] = u' ';
        } else if (state == Literal && c == u'"') {
            state = Code;
        } else if (state == Block && c == u'*' && next == u'/') {
            out[i] = u' ';
            out[++i] = u' ';
            state = Code;
        } else if (state == Line || state == Block || (state == Literal && withStrings)) {
            out[i] = u' ';
        }
    }
    return out;
}

/// A complaint for each line that @p pattern finds in @p text.
QStringList linesWith(const QString &path, const QString &text, const QRegularExpression &pattern, const QString &what)
{
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = pattern.match(lines[i]); match.hasMatch())
            complaints << at(path, i + 1, what + u": "_s + match.captured().trimmed());
    }
    return complaints;
}

bool isGuiHeader(const QString &header)
{
    static const QRegularExpression gui(u"^(QtGui|QtWidgets|QtPrintSupport|QtSvg|QtSvgWidgets)(/|$)|^Q(Widget|Application|GuiApplication|Painter|Font|Color|Pixmap|Image|Icon|Palette|UndoStack|UndoCommand|Action)$"_s);
    return gui.match(header).hasMatch();
}

bool isWidgetHeader(const QString &header)
{
    static const QRegularExpression widgets(u"^(QtWidgets|QtPrintSupport)(/|$)|^Q(Widget|Application)$"_s);
    return widgets.match(header).hasMatch();
}

} // namespace

QStringList forbiddenIncludes(const QString &path, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const Layer *layer = layerOf(path);
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = include.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const bool isOwn = match.captured(1) == u"\"";
        if (isOwn && !header.endsWith(u".moc") && !header.endsWith(u"pch.h")
            && (!layer || !std::ranges::any_of(layer->mayInclude, [&header](const QString &prefix) { return header.startsWith(prefix); })))
            complaints << at(path, i + 1, u"may not include "_s + header);
        if (!isOwn && path.startsWith(u"core/") && isGuiHeader(header))
            complaints << at(path, i + 1, u"core may not include "_s + header);
        if (!isOwn && (path.startsWith(u"ui/print/") || path.startsWith(u"ui/text/")) && isWidgetHeader(header))
            complaints << at(path, i + 1, u"pages and words may not include "_s + header);
        if (!isOwn && path.startsWith(u"ui/text/") && isGuiHeader(header))
            complaints << at(path, i + 1, u"words may not include "_s + header);
    }
    return complaints;
}

QStringList strayedSql(const QString &path, const QString &text)
{
    if (path.startsWith(u"core/storage/") || path.startsWith(u"tests/"))
        return {};
    static const QRegularExpression sql(
        u"#\\s*include\\s*<(QtSql|sqlite3)|\\bQSql[A-Z]\\w+|\\bsqlite3_\\w+|\"\\s*(SELECT\\s.+\\sFROM\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|CREATE\\s+(TABLE|INDEX|TRIGGER|VIEW)\\s|PRAGMA\\s|VACUUM\\b|BEGIN\\s+IMMEDIATE)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return linesWith(path, blanked(text, false), sql, u"SQL outside core/storage"_s);
}

QStringList sentencesInCore(const QString &path, const QString &text)
{
    if (!path.startsWith(u"core/"))
        return {};
    static const QRegularExpression call(u"(^|[^\\w.>])(tr|qtTrId)\\s*\\(|\\btranslate\\s*\\("_s);
    return linesWith(path, blanked(text, true), call, u"a sentence in core"_s);
}

QStringList unhousedFile(const QString &path, const QString &text)
{
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    if (!lines.value(0).contains(u"SPDX-FileCopyrightText: The Forum Planner authors"_s) || !lines.value(1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        complaints << at(path, 1, u"the two SPDX lines are missing"_s);
    if (path.endsWith(u".h") && !text.contains(u"#pragma once"_s))
        complaints << at(path, 1, u"#pragma once is missing"_s);
    if (lines.size() > 501)
        complaints << at(path, lines.size(), u"longer than 500 lines: what can leave?"_s);
    return complaints;
}

QStringList missingDocs(const QString &path, const QString &text)
{
    if (!path.endsWith(u".h") || path.startsWith(u"tests/") || path.endsWith(u"pch.h"))
        return {};
    static const QRegularExpression type(u"^(class|struct|enum class)\\s+(\\[\\[nodiscard\\]\\]\\s*)?(\\w+)[^;]*$"_s);
    QStringList complaints;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = type.match(lines[i]);
        if (!match.hasMatch())
            continue;
        qsizetype before = i - 1;
        while (before >= 0 && (lines[before].startsWith(u"template") || lines[before].startsWith(u"    requires")))
            --before;
        if (before < 0 || !lines[before].startsWith(u"///"))
            complaints << at(path, i + 1, match.captured(3) + u" has no docstring"_s);
    }
    return complaints;
}

QStringList weakTests(const QString &path, const QString &text)
{
    if (!path.startsWith(u"tests/"))
        return {};
    const QString code = blanked(text, true);
    static const QRegularExpression sleep(u"\\b(qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep|msleep|QThread::sleep)\\s*\\("_s);
    QStringList complaints = linesWith(path, code, sleep, u"a test sleeps"_s);
    static const QRegularExpression function(u"^    void (\\w+)\\(\\)\\s*\\n    \\{(.*?)^    \\}"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const qsizetype slotsFrom = code.indexOf(u"private Q_SLOTS:"_s);
    if (slotsFrom < 0)
        return complaints;
    static const QStringList fixtures{u"init"_s, u"cleanup"_s, u"initTestCase"_s, u"cleanupTestCase"_s};
    static const QRegularExpression check(u"\\b(QVERIFY|QCOMPARE|QTEST|QTRY_|QFAIL|QVERIFY_|QBENCHMARK|QEXPECT|check\\w*\\(|expect\\w*\\(|verify\\w*\\()"_s);
    for (auto it = function.globalMatch(code, slotsFrom); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        if (name.endsWith(u"_data") || fixtures.contains(name) || check.match(match.captured(2)).hasMatch())
            continue;
        complaints << at(path, code.left(match.capturedStart()).count(u'\n') + 1, name + u" checks nothing"_s);
    }
    return complaints;
}

namespace {

/// The placeholders of a string, sorted: %1, %2, %n, %L1.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasAccelerator(const QString &text)
{
    static const QRegularExpression accelerator(u"&[^&\\s]"_s);
    return accelerator.match(text).hasMatch();
}

} // namespace

QStringList brokenTranslations(const QString &path, const QByteArray &xml)
{
    QStringList complaints;
    QXmlStreamReader reader(xml);
    QString source;
    const auto compare = [&](const QString &translation, bool isPlural) {
        const qsizetype line = reader.lineNumber();
        QStringList wanted = placeholders(source);
        QStringList found = placeholders(translation);
        if (isPlural) { // "one session" may leave the number out
            wanted.removeAll(u"%n"_s);
            found.removeAll(u"%n"_s);
        }
        if (translation.trimmed().isEmpty())
            complaints << at(path, line, u"no translation: "_s + source);
        else if (wanted != found)
            complaints << at(path, line, u"other placeholders: "_s + source);
        else if (hasAccelerator(source) != hasAccelerator(translation))
            complaints << at(path, line, u"accelerator lost or added: "_s + source);
    };
    bool isPlural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"message") {
            isPlural = reader.attributes().value(u"numerus"_s) == u"yes";
        } else if (reader.name() == u"source") {
            source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            const QString type = reader.attributes().value(u"type"_s).toString();
            if (!type.isEmpty())
                complaints << at(path, reader.lineNumber(), type + u": "_s + source);
            else if (!isPlural)
                compare(reader.readElementText(), false);
        } else if (reader.name() == u"numerusform") {
            compare(reader.readElementText(), true);
        }
    }
    if (reader.hasError())
        complaints << at(path, reader.lineNumber(), reader.errorString());
    return complaints;
}

} // namespace planner::lint
