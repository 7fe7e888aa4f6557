// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet/sheetreader.h"

#include "core/base/words.h"
#include "core/domain/session.h"
#include "core/io/decode.h"
#include "core/io/sheet/contactlines.h"
#include "core/io/sheet/datetimes.h"
#include "core/io/sheet/documentlines.h"
#include "core/io/sheet/labels.h"
#include "core/io/sheet/pageheaders.h"
#include "core/io/sheet/sheetlines.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <map>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// A line of a section's text.
struct BodyLine {
    QString text;
    int number = 0;
    bool afterHeader = false; ///< a page's header stood before it
};

/// A field as it stands on the sheet.
struct Block {
    QString number;
    int line = 0;
    std::vector<BodyLine> body; ///< the label's own value first, if it has one
};

class SheetReader {
public:
    SheetReader(QString name, const DecodedText &decoded) : m_name(std::move(name)), m_lines(decoded.text.split(u'\n'))
    {
        if (decoded.droppedSigns > 0)
            remark(RemarkCode::SignsDropped, {QString::number(decoded.droppedSigns)}, 0);
        m_isExact = m_lines.front().trimmed() == QStringView(kExactMark);
        m_sheet.isExact = m_isExact;
        if (decoded.encoding == u"Windows-1252")
            remark(RemarkCode::EncodingGuessed, {decoded.encoding}, 0);
    }
    Result<SessionSheet> read();

private:
    void remark(RemarkCode code, const QStringList &args, int line) { m_sheet.remarks.push_back({code, args, m_name, line}); }
    Error errorAt(ErrorCode code, int line, const QString &text) const { return {code, {m_name, QString::number(line), text}}; }
    Status collect();
    void leaveContactsOut();
    void remarkOnContacts();
    void takeHead(const QString &line, int number);
    void takeLabel(const LabelledLine &label, int number);
    void chooseLanguage();
    QString oneLine(SheetField field);
    QString settled(SheetField field);
    QString unlessNone(SheetField field, const QString &value);
    QString oneLineUnlessNone(SheetField field) { return unlessNone(field, oneLine(field)); }
    QString paragraphs(SheetField field) const;
    QStringList items(SheetField field) const;
    Status readFields();
    Status readCodes();
    void readCodeInTitle();
    Status readWhen();
    void readDocuments();

    QString m_name;
    QStringList m_lines;
    bool m_isExact = false;
    std::map<SheetField, Block> m_blocks;
    std::map<QString, int> m_votes; ///< by language
    SessionSheet m_sheet;
};

/// The name of a field as fields.h has it, for messages.
QString fieldName(SheetField field)
{
    static const std::map<SheetField, QString> names = {{SheetField::Title, u"title"_s}, {SheetField::Line, u"line"_s}, {SheetField::SubTheme, u"subTheme"_s},
        {SheetField::Organisers, u"organisers"_s}, {SheetField::Date, u"date"_s}, {SheetField::Time, u"time"_s}, {SheetField::Venue, u"venue"_s},
        {SheetField::Capacity, u"capacity"_s}, {SheetField::Registration, u"registration"_s}, {SheetField::Languages, u"languages"_s},
        {SheetField::Interpreted, u"interpreted"_s}, {SheetField::Summary, u"summary"_s}, {SheetField::Conceptualization, u"conceptualization"_s},
        {SheetField::Objectives, u"objectives"_s}, {SheetField::Points, u"points"_s}, {SheetField::Documents, u"documents"_s}};
    return names.at(field);
}

/// Blanks out contact data, with a remark that does not repeat them.
void SheetReader::leaveContactsOut()
{
    for (const ContactLines &contact : contactLines(m_lines)) {
        remark(RemarkCode::ContactLeftOut, {contact.label}, static_cast<int>(contact.first) + 1);
        for (qsizetype i = contact.first; i <= contact.last; ++i)
            m_lines[i].clear();
    }
}

/// Names the contact data that stand within what is published.
void SheetReader::remarkOnContacts()
{
    for (const auto &[field, value] : {std::pair(SheetField::Title, &m_sheet.title), std::pair(SheetField::Organisers, &m_sheet.organisers), std::pair(SheetField::Venue, &m_sheet.venue)}) {
        for (const QString &contact : contactsIn(*value))
            remark(RemarkCode::ContactInText, {contact, fieldName(field)}, m_blocks.at(field).line);
    }
    for (const auto &[field, block] : m_blocks) {
        QSet<QString> said;
        for (const BodyLine &line : block.body) {
            const QStringList contacts = isSection(field) ? contactsIn(line.text) : QStringList();
            for (const QString &contact : contacts) {
                if (!said.contains(contact))
                    remark(RemarkCode::ContactInText, {contact, fieldName(field)}, line.number);
                said.insert(contact);
            }
        }
    }
}

/// Takes a line above the first label.
void SheetReader::takeHead(const QString &line, int number)
{
    static const QRegularExpression label(u"^(?:type of session|session type|tipo de sesión|type de session|type de séance)\\s*:\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (m_isExact && m_sheet.type.isEmpty() && line.startsWith(u"## ")) {
        m_sheet.type = unescaped(line.mid(3));
    } else if (const QString text = plainLine(line).remove(label); !text.isEmpty()) {
        const bool followsOne = !m_sheet.head.empty() && m_sheet.head.back().line == number - 1;
        if (followsOne)
            m_sheet.head.back().standsAlone = false;
        m_sheet.head.push_back({text, number, !followsOne});
    }
}

void SheetReader::takeLabel(const LabelledLine &label, int number)
{
    Block &block = m_blocks[label.field];
    block.line = number;
    block.number = label.number;
    for (const QString &lang : label.langs.split(u' '))
        ++m_votes[lang];
    if (!label.value.isEmpty())
        block.body.push_back({label.value, number, false});
}

Status SheetReader::collect()
{
    const std::vector<bool> none(static_cast<size_t>(m_lines.size()));
    const PageHeaders found = m_isExact ? PageHeaders{none, none} : pageHeaderLines(m_lines);
    m_lines.replaceInStrings(u"\f"_s, QString());
    if (!m_isExact)
        leaveContactsOut();
    Block *block = nullptr;
    SheetField field{};
    QStringList headers;
    bool afterHeader = false;
    for (qsizetype i = m_isExact ? 1 : 0; i < m_lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const QString &line = m_lines[i];
        if (found.isHeader[static_cast<size_t>(i)]) {
            if (!line.isEmpty())
                headers << line.simplified();
            afterHeader = true;
            continue;
        }
        const bool isKept = m_isExact && line.startsWith(u'\\');
        auto label = m_isExact && !isKept ? exactLabelledLine(line) : std::nullopt;
        if (!label && !isKept)
            label = labelledLine(line); // ours too may have been written on by hand
        if (label) {
            field = label->field;
            if (m_blocks.contains(field))
                return Error{ErrorCode::SheetFieldTwice, {m_name, QString::number(number), fieldName(field)}};
            takeLabel(*label, number);
            block = &m_blocks.at(field);
        } else if (block) {
            block->body.push_back({line, number, afterHeader});
            if (const auto heading = m_isExact || !isSection(field) ? std::nullopt : unknownHeading(line))
                remark(RemarkCode::HeadingUnknown, {*heading, fieldName(field)}, number);
            else if (found.mayBe[static_cast<size_t>(i)] && !line.trimmed().isEmpty())
                remark(RemarkCode::HeaderKept, {line.simplified(), fieldName(field)}, number);
        } else {
            takeHead(line, number);
        }
        if (!line.trimmed().isEmpty())
            afterHeader = false;
    }
    if (!headers.isEmpty()) {
        const qsizetype count = headers.size();
        headers.removeDuplicates();
        remark(RemarkCode::HeadersRemoved, {QString::number(count), headers.join(u" / "_s)}, 0);
    }
    return ok();
}

void SheetReader::chooseLanguage()
{
    int most = 0;
    for (const auto &[lang, votes] : m_votes) {
        if (votes > most) {
            most = votes;
            m_sheet.lang = lang;
        }
    }
}

/// The value of a field that has no paragraphs: its lines up to a blank one or another field's label.
QString SheetReader::oneLine(SheetField field)
{
    const auto block = m_blocks.find(field);
    if (block == m_blocks.end())
        return {};
    QString value;
    bool hasBegun = false;
    bool hasEnded = false;
    for (const BodyLine &line : block->second.body) {
        const QString text = m_isExact ? unescaped(line.text) : plainLine(line.text);
        if (text.trimmed().isEmpty()) {
            hasEnded = hasBegun;
            continue;
        }
        const bool isOwnLine = line.number != block->second.line;
        hasEnded = hasEnded || (isOwnLine && isOtherField(text, field));
        if (hasEnded) {
            remark(RemarkCode::LineIgnored, {text, fieldName(field)}, line.number);
            continue;
        }
        if (!isNothing(line.text.trimmed())) {
            const bool isSpan = hasBegun && field == SheetField::Time && hasSpan(text); // "Madrid: 13:00 - 14:30"
            value += (value.isEmpty() ? QString() : isSpan ? u"\n"_s : u" "_s) + text;
        }
        hasBegun = true;
    }
    return value;
}

/// A date's or a time's value without "to be confirmed", which is remarked on.
QString SheetReader::settled(SheetField field)
{
    const QString text = oneLine(field);
    const QString rest = withoutUndecided(text);
    if (rest != text)
        remark(RemarkCode::NotSettled, {text, fieldName(field)}, m_blocks.at(field).line);
    return rest;
}

/// @p value, if it does not only say that there is none, or none yet; the last is remarked on.
QString SheetReader::unlessNone(SheetField field, const QString &value)
{
    if (!m_isExact && saysOnlyNone(value))
        return {};
    if (m_isExact || !saysOnlyUndecided(value))
        return value;
    remark(RemarkCode::NotSettled, {value.simplified(), fieldName(field)}, m_blocks.at(field).line);
    return {};
}

QString SheetReader::paragraphs(SheetField field) const
{
    const auto block = m_blocks.find(field);
    if (block == m_blocks.end())
        return {};
    QStringList list;
    bool isOpen = false; // the paragraph goes on with the next line
    for (const BodyLine &line : block->second.body) {
        if (m_isExact) {
            if (!line.text.isEmpty())
                list << unescaped(line.text);
            continue;
        }
        const QString text = plainLine(line.text);
        if (text.isEmpty()) {
            isOpen = false;
            continue;
        }
        bool isItem = false;
        withoutBullet(line.text, isItem);
        const bool joins = !list.isEmpty() && !isItem && (isOpen || (line.afterHeader && sentenceGoesOn(list.back(), text)));
        if (joins)
            list.back() += u' ' + text;
        else
            list << text;
        isOpen = true;
    }
    return list.join(u'\n');
}

QStringList SheetReader::items(SheetField field) const
{
    const auto block = m_blocks.find(field);
    if (block == m_blocks.end())
        return {};
    QStringList list;
    bool isOpen = false;
    bool isNew = false; // a bullet stood alone on its line
    for (const BodyLine &line : block->second.body) {
        bool isItem = m_isExact && line.text.startsWith(u"- ");
        const QString bare = isItem ? line.text.mid(2) : withoutBullet(line.text, isItem);
        const QString text = m_isExact ? bare : plainLine(bare);
        if (text.trimmed().isEmpty()) {
            isOpen = false;
            isNew = isNew || isItem;
            continue;
        }
        const bool joins = !list.isEmpty() && !isItem && !isNew && !m_isExact && (isOpen || (line.afterHeader && sentenceGoesOn(list.back(), text)));
        if (joins)
            list.back() += u' ' + text;
        else
            list << text;
        isOpen = true;
        isNew = false;
    }
    return list;
}

Status SheetReader::readCodes()
{
    static const QRegularExpression session(u"^(0*[1-9]\\d{0,2}\\.0*[1-9]\\d{0,2}\\.0*[1-9]\\d{0,3}|[A-Za-z]{1,3}\\.?\\d{1,4})$"_s);
    static const QRegularExpression leading(u"^(\\d{1,3})\\s*[.:)–-]?(?:\\s+(.*))?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto title = m_blocks.find(SheetField::Title); title != m_blocks.end() && !title->second.number.isEmpty()) {
        m_sheet.code = title->second.number;
        if (!m_isExact && !session.match(m_sheet.code).hasMatch())
            return errorAt(ErrorCode::SheetCodeInvalid, title->second.line, m_sheet.code);
    }
    if (const auto line = m_blocks.find(SheetField::Line); line != m_blocks.end()) {
        m_sheet.lineTitle = oneLineUnlessNone(SheetField::Line);
        QString number = line->second.number;
        if (const auto match = leading.match(m_sheet.lineTitle); number.isEmpty() && match.hasMatch()) {
            number = match.captured(1);
            m_sheet.lineTitle = match.captured(2);
        }
        bool isNumber = false;
        const int value = number.toInt(&isNumber);
        if (!number.isEmpty() && (!isNumber || value < 1 || value > 999))
            return errorAt(ErrorCode::SheetCodeInvalid, line->second.line, number);
        if (isNumber)
            m_sheet.lineNumber = value;
    }
    if (const auto sub = m_blocks.find(SheetField::SubTheme); sub != m_blocks.end()) {
        static const QRegularExpression code(u"^(\\d{1,3}\\.\\d{1,3})\\.?\\s*[:–-]?(?:\\s+(.*))?$"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression whole(u"^0*[1-9]\\d{0,2}\\.0*[1-9]\\d{0,2}$"_s);
        m_sheet.subThemeTitle = oneLineUnlessNone(SheetField::SubTheme);
        m_sheet.subThemeCode = sub->second.number;
        if (const auto match = code.match(m_sheet.subThemeTitle); m_sheet.subThemeCode.isEmpty() && match.hasMatch()) {
            m_sheet.subThemeCode = match.captured(1);
            m_sheet.subThemeTitle = match.captured(2);
        }
        if (!m_sheet.subThemeCode.isEmpty() && !whole.match(m_sheet.subThemeCode).hasMatch())
            return errorAt(ErrorCode::SheetCodeInvalid, sub->second.line, m_sheet.subThemeCode);
    }
    if (!m_isExact)
        readCodeInTitle();
    return ok();
}

Status SheetReader::readWhen()
{
    if (const QString text = settled(SheetField::Date); !text.isEmpty()) {
        m_sheet.dateLine = m_blocks.at(SheetField::Date).line;
        const auto date = readDate(text);
        if (!date)
            return errorAt(ErrorCode::SheetDateInvalid, m_sheet.dateLine, text);
        m_sheet.date = date->date;
        if (date->weekday && date->weekday != date->date.dayOfWeek())
            remark(RemarkCode::WeekdayDisagrees, {date->weekdayText, date->date.toString(Qt::ISODate)}, m_sheet.dateLine);
    }
    if (const QString text = settled(SheetField::Time); !text.isEmpty()) {
        m_sheet.timeLine = m_blocks.at(SheetField::Time).line;
        m_sheet.times = readTimes(text, m_isExact);
        if (m_sheet.times.empty())
            return errorAt(ErrorCode::SheetTimeInvalid, m_sheet.timeLine, text);
    }
    return ok();
}

void SheetReader::readDocuments()
{
    std::vector<RelevantDocument> documents;
    for (const QString &item : items(SheetField::Documents))
        documents.push_back(readDocument(unlessNone(SheetField::Documents, item), m_isExact));
    documents = namedDocuments(std::move(documents));
    if (!documents.empty())
        m_sheet.documents = std::move(documents);
}

/// "Title: 1.3.2 Mechanisms": the code leaves the title where it is the session's, or fits the sheet's line and sub-theme.
void SheetReader::readCodeInTitle()
{
    static const QRegularExpression code(u"^((0*[1-9]\\d{0,2})\\.(0*[1-9]\\d{0,2})\\.0*[1-9]\\d{0,3})\\.?(?:\\s*[:–—-])?\\s+(\\S.*)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = code.match(m_sheet.title);
    if (!match.hasMatch())
        return;
    const QString subTheme = match.captured(2) + u'.' + match.captured(3);
    const bool fitsLine = !m_sheet.lineNumber || *m_sheet.lineNumber == match.captured(2).toInt();
    const bool fitsSubTheme = m_sheet.subThemeCode.isEmpty() || compareCodes(m_sheet.subThemeCode, subTheme) == 0;
    if (m_sheet.code.isEmpty() ? !fitsLine || !fitsSubTheme : compareCodes(m_sheet.code, match.captured(1)) != 0)
        return;
    m_sheet.code = match.captured(1);
    m_sheet.title = match.captured(4);
}

Status SheetReader::readFields()
{
    const auto title = m_blocks.find(SheetField::Title);
    const bool hasCode = title != m_blocks.end() && !title->second.number.isEmpty();
    const QString written = oneLine(SheetField::Title);
    if (written.isEmpty() && !(m_isExact && hasCode)) // our own may lack it in one language
        return Error{ErrorCode::SheetFieldMissing, {m_name, u"title"_s}};
    m_sheet.title = hasCode ? unlessNone(SheetField::Title, written) : written; // "TBC": the code names the session
    for (const auto read : {&SheetReader::readCodes, &SheetReader::readWhen}) {
        if (const Status status = (this->*read)(); !status)
            return status;
    }
    m_sheet.organisers = oneLineUnlessNone(SheetField::Organisers);
    m_sheet.venue = oneLineUnlessNone(SheetField::Venue);
    m_sheet.capacity = oneLine(SheetField::Capacity);
    if (saysOnlyUndecided(m_sheet.capacity) || saysNotApplicable(m_sheet.capacity)) // "None" may be no limit
        m_sheet.capacity = unlessNone(SheetField::Capacity, m_sheet.capacity);
    m_sheet.registration = oneLine(SheetField::Registration); // "No" says that there is none
    m_sheet.languages = oneLine(SheetField::Languages);
    if (m_sheet.languages.size() > 2) // "no" is Norwegian
        m_sheet.languages = unlessNone(SheetField::Languages, m_sheet.languages);
    m_sheet.interpreted = oneLineUnlessNone(SheetField::Interpreted);
    m_sheet.summary = unlessNone(SheetField::Summary, paragraphs(SheetField::Summary));
    m_sheet.conceptualization = unlessNone(SheetField::Conceptualization, paragraphs(SheetField::Conceptualization));
    m_sheet.objectives = unlessNone(SheetField::Objectives, paragraphs(SheetField::Objectives));
    m_sheet.points = unlessNone(SheetField::Points, items(SheetField::Points).join(u'\n'));
    readDocuments();
    return ok();
}

Result<SessionSheet> SheetReader::read()
{
    m_sheet.source = m_name;
    if (const Status collected = collect(); !collected)
        return collected.error();
    if (m_blocks.size() < 2)
        return Error{ErrorCode::SheetNotASheet, {m_name}};
    chooseLanguage();
    if (const Status status = readFields(); !status)
        return status.error();
    remarkOnContacts();
    capRemarks(m_sheet.remarks, 0, m_name);
    return std::move(m_sheet);
}

} // namespace

Result<SessionSheet> readSheet(QByteArrayView bytes, const QString &name)
{
    const auto decoded = decodeText(bytes, name);
    if (!decoded)
        return decoded.error();
    return SheetReader(name, decoded.value()).read();
}

} // namespace planner
