/** Texts in the form of real pages, in words of our own. */

/** A page with chrome around the statement and page breaks in it. */
export const chinesePage = `EN
https://www.example.org/

甲国和乙国外交部长联合声明

2021-05-07 09:30 来源: 新华社
字号:默认 超大 | 打印 |

新华社某城5月6日电

甲国和乙国外交部长联合声明

甲国和乙国(以下称"双方"),基于对国际形势的一致看法,声明如下:

一、双方支持多边主义,反对保护

主义;双方愿加强协调。双方将:

——扩大贸易规模。

——深化科技合作。

二、双方欢迎《和平公约》。

2021年5月6日于某城

【我要纠错】责任编辑:某某
扫一扫在手机打开当前页
`

/** Simplified Chinese without chrome. */
export const joinedLines = `甲国和乙国关于加强合作的联合声明

应甲国总统邀请，乙国总统于2021年5月4日至6日对甲国进行国事访问。

双方声明如下：

一、双方重申恪守《联合国宪章》的宗旨和原则；支持联合国发挥核心作用。双方愿：

——推动经贸往来；

——扩大人文交流。

二、双方对地区局势表示关切，呼吁各方保持“冷静与克制”，通过对话解决分

歧，维护和平。

二〇二一年五月六日于某城
`

/** An English page as archives keep it: front matter, Markdown, wrapped lines. */
export const englishPage = `---
date: '2021-05-06'
published_time: 2021-05-06 10:00:00-04:00
title: "Ruritania-Graustark Joint Leaders\\u2019 Statement"
---

**A Partnership for Peace**

President Rudolf of Ruritania and Prime Minister Osra of Graustark met in
Lakeside. The U.S. delegation attended. They agree to the following
steps:

-   **Expand** trade in goods, including under Art. 5 of the *Lakeside
    Accord*;
-   Open two consulates by 2025.

1\\. We support the 21<sup>st</sup> century agenda.<sup>1 </sup>

\\###
`

/** A resolution as printed: letterhead, running heads, paragraphs without blank lines between them. */
export const resolution = `United Nations S/RES/9999 (2021)
Security Council Distr.: General
6 May 2021
21-12345 (E)
*2112345*
Resolution 9999 (2021)
Adopted by the Security Council at its 8888th meeting, on
6 May 2021
The Security Council,
Recalling its resolution 1000 (1996) and, in particular,
Security Council resolution 1001 (1996) on the lakes of Ruritania,
Deeply concerned by the fate of the fishermen of the northern shore of the
2
S/RES/9999 (2021)
lake, and determined to help them,
1. Decides that all States shall:
(a) Keep the peace on the lake;
(b) Return all boats to their owners within ninety days of the adoption of
this resolution:
(i) By road; or
(ii) By water;
2. Decides to remain seized of the matter.
Annex
List of boats
- The Osra, of Lakeside;
`
