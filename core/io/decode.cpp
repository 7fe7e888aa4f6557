// SPDX-FileCopyrightText: The Forum Planner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/decode.h"

#include <QtCore/QStringDecoder>

namespace planner {

using namespace Qt::StringLiterals;

namespace {

/// Length of the valid UTF-8 sequence at @p at (RFC 3629, section 4), 0 for none.
qsizetype utf8LengthAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype i) { return i < bytes.size() ? static_cast<uchar>(bytes[i]) : uchar(0); };
    const auto isTail = [&byte](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF && isTail(at + 1))
        return 2;
    if (first >= 0xE0 && first <= 0xEF && isTail(at + 1) && isTail(at + 2)) {
        const bool isOverlong = first == 0xE0 && byte(at + 1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(at + 1) > 0x9F;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4 && isTail(at + 1) && isTail(at + 2) && isTail(at + 3)) {
        const bool isOutside = (first == 0xF0 && byte(at + 1) < 0x90) || (first == 0xF4 && byte(at + 1) > 0x8F);
        return isOutside ? 0 : 4;
    }
    return 0;
}

/// Windows-1252 where it differs from Latin-1 (bytes 0x80 to 0x9F; whatwg.org, Encoding, index windows-1252).
constexpr char16_t kWindows[32] = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kWindows[c.unicode() - 0x80]);
    }
    return text;
}

/// Controls of ISO 6429's second set, and Unicode's overrides and isolates of direction (UAX 9, section 2).
bool isHiddenSign(QChar c)
{
    const char16_t sign = c.unicode();
    return (sign >= 0x80 && sign <= 0x9F) || (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
}

QString lineOf(QByteArrayView bytes, qsizetype at)
{
    return QString::number(std::count(bytes.begin(), bytes.begin() + at, '\n') + 1);
}

Result<DecodedText> decodeBytes(QByteArrayView bytes, const QString &name)
{
    const auto startsWith = [&bytes](std::initializer_list<uchar> mark) {
        qsizetype i = 0;
        for (const uchar byte : mark) {
            if (i >= bytes.size() || static_cast<uchar>(bytes[i++]) != byte)
                return false;
        }
        return true;
    };
    if (startsWith({0xFF, 0xFE}) || startsWith({0xFE, 0xFF})) {
        QStringDecoder decoder(startsWith({0xFF, 0xFE}) ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(bytes.sliced(2));
        if (decoder.hasError() || bytes.size() % 2)
            return Error{ErrorCode::InputNotText, {name, u"1"_s}};
        return DecodedText{text, u"UTF-16"_s, 0};
    }
    if (startsWith({0xEF, 0xBB, 0xBF}))
        bytes = bytes.sliced(3);
    qsizetype firstBad = -1;
    bool hasUtf8 = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<uchar>(bytes[at]);
        if (byte == 0)
            return Error{ErrorCode::InputNotText, {name, lineOf(bytes, at)}};
        const qsizetype length = utf8LengthAt(bytes, at);
        hasUtf8 = hasUtf8 || length > 1;
        if (length == 0 && firstBad < 0)
            firstBad = at;
        at += std::max<qsizetype>(length, 1);
    }
    if (firstBad < 0)
        return DecodedText{QString::fromUtf8(bytes), u"UTF-8"_s, 0};
    if (hasUtf8) // some of it is UTF-8 and some is not: whichever we took, names would come out wrong
        return Error{ErrorCode::InputNotText, {name, lineOf(bytes, firstBad)}};
    return DecodedText{fromWindows(bytes), u"Windows-1252"_s, 0};
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &name)
{
    if (bytes.size() > qsizetype(kMaxInputMegabytes) * 1024 * 1024)
        return Error{ErrorCode::InputTooLarge, {name, QString::number(kMaxInputMegabytes)}};
    auto decoded = decodeBytes(bytes, name);
    if (!decoded)
        return decoded;
    QString &text = decoded.value().text;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    qsizetype line = 1;
    for (const QChar c : std::as_const(text)) {
        line += c == u'\n';
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\f' && c != u'\v';
        if (isControl || c.unicode() == 0x7F)
            return Error{ErrorCode::InputNotText, {name, QString::number(line)}};
    }
    text.replace(QChar(0x85), u'\n');
    const qsizetype before = text.size();
    text.removeIf(isHiddenSign);
    decoded.value().droppedSigns = static_cast<int>(before - text.size());
    text.replace(u"\f"_s, u"\n\f"_s).replace(u'\v', u'\n');
    text = text.normalized(QString::NormalizationForm_C);
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InputEmpty, {name}};
    return decoded;
}

} // namespace planner
