#!/usr/bin/env python3
"""Makes pairs.csv, the labelled set for screening: python3 make_pairs.py [seed] > pairs.csv

The tables below were written by hand. A row is one name as its bearers write it in Arabic script and as registries, passports and newspapers
of several countries write it in Latin letters; two rows are two names, however near they look. All people and firms are made by combining
rows at random and mean nobody. Labels come from the rows alone, never from how near two texts are:
  VARIANT   both texts are made of the same rows: another romanisation, script, order, title, spacing, an omitted middle name, a slip
  NEAR_MISS one row differs (often the row that looks nearest), the rest is the same
  COMMON    two different people who share a name that millions carry
The slips come from a table of what scanners misread, and from neighbours on keyboards.
"""
import csv
import random
import sys

random.seed(int(sys.argv[1]) if len(sys.argv) > 1 else 2027)

GIVEN = [
    ("محمد", "Mohammed", "Muhammad", "Mohamed", "Mohammad"), ("محمود", "Mahmoud", "Mahmud", "Mahmood"), ("أحمد", "Ahmed", "Ahmad", "Ahmet"),
    ("حسن", "Hassan", "Hasan", "Hasan"), ("حسين", "Hussein", "Husayn", "Hossein", "Hussain"), ("خالد", "Khalid", "Khaled", "Chalid"),
    ("خليل", "Khalil", "Khaleel", "Halil"), ("يوسف", "Yousef", "Yusuf", "Youssouf", "Yousuf"), ("يونس", "Younes", "Yunus", "Younis"),
    ("عبد الرحمن", "Abdul Rahman", "Abdulrahman", "Abd al-Rahman", "Abderrahmane"), ("عبد الكريم", "Abdul Karim", "Abdulkarim", "Abd al-Kareem", "Abdelkrim"),
    ("عبد العزيز", "Abdul Aziz", "Abdulaziz", "Abd al-Aziz", "Abdelaziz"), ("سليم", "Salim", "Saleem", "Selim"), ("سالم", "Salem", "Salim"),
    ("رشيد", "Rashid", "Rasheed", "Rachid"), ("رشاد", "Rashad", "Rashaad", "Rachad"), ("كريم", "Karim", "Kareem"), ("أمين", "Amin", "Ameen", "Amine"),
    ("أمير", "Amir", "Ameer", "Emir"), ("فيصل", "Faisal", "Faysal", "Feisal", "Fayçal"), ("طارق", "Tariq", "Tarek", "Tareq"), ("زياد", "Ziad", "Ziyad", "Zeyad"),
    ("زيد", "Zaid", "Zayd", "Zeid"), ("ناصر", "Nasser", "Nasir", "Naser"), ("نصير", "Naseer", "Nusayr"), ("إبراهيم", "Ibrahim", "Ebrahim", "Ibraheem"),
    ("إسماعيل", "Ismail", "Ismaeel", "Ismael"), ("عثمان", "Othman", "Uthman", "Osman"), ("عمر", "Omar", "Umar"), ("عماد", "Imad", "Emad", "Imaad"),
    ("جمال", "Jamal", "Gamal", "Djamel"), ("جميل", "Jamil", "Jameel", "Gamil"), ("هشام", "Hisham", "Hesham", "Hicham"), ("وليد", "Walid", "Waleed", "Oualid"),
    ("فاطمة", "Fatima", "Fatma", "Fatimah"), ("عائشة", "Aisha", "Aysha", "Aïcha"), ("ليلى", "Layla", "Leila", "Laila"), ("مريم", "Maryam", "Mariam", "Meriem"),
    ("صلاح", "Salah", "Saleh"), ("صالح", "Saleh", "Salih"), ("مصطفى", "Mustafa", "Mostafa", "Moustapha"), ("أيمن", "Ayman", "Aiman", "Aymen"),
]
FAMILY = [
    ("الرشيدي", "Al-Rashidi", "Al Rasheedi", "Rachidi", "Alrashidi"), ("الزهراني", "Al-Zahrani", "Alzahrani", "Zahrani", "Az-Zahrani"),
    ("القدسي", "Al-Qudsi", "Al Qudsi", "Kudsi", "Alqudsi"), ("التميمي", "Al-Tamimi", "At-Tamimi", "Tamimi", "Altamimi"),
    ("الشمري", "Al-Shammari", "Ash-Shammari", "Shamari", "Alshammari"), ("الخوري", "Al-Khouri", "El Khoury", "Khoury", "Khuri"),
    ("بن غانم", "Bin Ghanem", "Ben Ghanim", "Benghanem"), ("الدرعي", "Al-Derei", "Al Darai", "Aldarei"), ("الحوثري", "Al-Hawthari", "Al Hothari", "Hawthari"),
    ("القذالي", "Al-Qadhali", "El Gaddali", "Kadhali", "Qaddali"), ("المنصوري", "Al-Mansouri", "El Mansouri", "Mansuri", "Almansoori"),
    ("الفهدي", "Al-Fahdi", "El Fahdi", "Alfahdi"), ("السويلم", "Al-Suwailem", "As-Suwaylim", "Alsuwailem", "Suwailem"), ("النجار", "Al-Najjar", "En-Najjar", "Najar", "Alnajjar"),
    ("البكري", "Al-Bakri", "El Bakry", "Bakri", "Albakri"), ("العطار", "Al-Attar", "El Attar", "Alattar", "Attar"), ("حجازي", "Hijazi", "Hegazy", "Hidjazi", "Hejazi"),
    ("صباغ", "Sabbagh", "Sabagh", "Sebbagh"), ("قباني", "Qabbani", "Kabbani", "Qabani"), ("طرزي", "Tarzi", "Tarazi"), ("الجزولي", "Al-Jazouli", "El Gazouly", "Jazuli", "Djazouli"),
    ("المهيري", "Al-Muhairi", "Al Mheiri", "Almheiri", "Al Muhayri"), ("الشريف", "Al-Sharif", "Esh-Sherif", "Cherif", "Alsharif"), ("شاهين", "Shahin", "Shaheen", "Chahine"),
    ("مراد", "Murad", "Mourad", "Morad"), ("منير", "Munir", "Mounir", "Moneer"), ("دباس", "Dabbas", "Debbas", "Dabas"), ("غزالة", "Ghazala", "Ghazaleh", "Gazala"),
    ("بدران", "Badran", "Bedran", "Badraan"), ("عوض", "Awad", "Awadh", "Aouad"), ("ثابت", "Thabet", "Thabit", "Sabet"), ("ذياب", "Dhiab", "Diab", "Thiab", "Deyab"),
    ("حمدان", "Hamdan", "Hemdan", "Hamdane"), ("حمداني", "Hamdani", "Hamadani"), ("زيدان", "Zidan", "Zeidan", "Zaydan", "Zidane"), ("سليمان", "Suleiman", "Sulayman", "Soliman", "Slimane"),
    ("عيسى", "Issa", "Isa", "Eissa"), ("موسى", "Musa", "Moussa", "Mousa"), ("قاسم", "Qasim", "Kassem", "Qassem", "Gasim"), ("هاشم", "Hashim", "Hashem", "Hachem"),
]
NEAREST = [("محمد", "محمود"), ("حسن", "حسين"), ("خالد", "خليل"), ("يوسف", "يونس"), ("رشيد", "رشاد"), ("كريم", "أمين"), ("أمين", "أمير"), ("زياد", "زيد"),
           ("ناصر", "نصير"), ("جمال", "جميل"), ("عمر", "عماد"), ("مراد", "منير"), ("حمدان", "بدران"), ("زيدان", "حمدان"), ("موسى", "عيسى"), ("قاسم", "هاشم"),
           ("البكري", "القدسي"), ("العطار", "النجار"), ("الزهراني", "حمداني"), ("صباغ", "قباني"), ("شاهين", "الشريف"), ("ثابت", "ذياب")]
MILLIONS = {"محمد", "أحمد", "حسن", "حسين", "خالد", "يوسف", "إبراهيم", "عمر", "محمود", "مصطفى"}
WESTERN = [
    [("Jürgen", "Juergen", "Jurgen"), ("Weissmüller", "Weissmueller", "Weißmüller")], [("Łukasz", "Lukasz"), ("Brzeziński", "Brzezinski")],
    [("Søren", "Soren"), ("Østergaard", "Ostergaard")], [("François", "Francois"), ("Delacroix", "De la Croix")], [("José", "Jose"), ("Ibáñez", "Ibanez")],
    [("Dmitri", "Dmitry", "Dmitriy"), ("Volkonsky", "Volkonskiy", "Volkonski")], [("Сергей", "Sergei", "Sergey"), ("Лаврентьев", "Lavrentiev", "Lavrentyev")],
    [("Nikola", "Nicola"), ("Stefanović", "Stefanovic", "Stephanovich")], [("Aoife", "Aoife"), ("O'Connell", "OConnell", "O Connell")], [("Katarzyna", "Katarzyna"), ("Nowicka", "Novicka")],
    [("Christoph", "Christof"), ("Brandtner", "Brantner")], [("Anneliese", "Annelise"), ("Vanderberg", "Van der Berg", "Van den Berg")],
]
CORES = [
    ("النور", "Al Noor", "Al-Nour", "Alnoor", "Ennour"), ("الصقر", "Al Saqr", "Al Sakr", "Alsaqr", "El Sakr"), ("البتراء", "Al Batra", "Al Batraa", "Petra"),
    ("الوادي الأخضر", "Al Wadi Al Akhdar", "Wadi Alakhdar", "Al-Wadi al-Akhdhar"), ("دلمون", "Dilmun", "Delmon", "Dilmoun"), ("سمرقند", "Samarqand", "Samarkand", "Samarcand"),
    ("المرجان", "Al Marjan", "Al-Murjan", "Almarjan", "El Morjan"), ("الرافدين", "Al Rafidain", "Al-Rafidayn", "Rafidain", "Ar Rafidein"), ("قرطاج", "Qartaj", "Kartaj", "Cartage"),
    ("الياقوت", "Al Yaqout", "Al-Yaqut", "Alyaqoot", "El Yakout"), ("تدمر", "Tadmur", "Tadmor"), ("الغدير", "Al Ghadir", "Alghadeer", "El Ghadir"),
    ("الشهباء", "Al Shahba", "Ash-Shahbaa", "Alshahba", "Chahba"), ("ظفار", "Dhofar", "Dhufar", "Zufar"), ("المتحد", "Al Muttahid", "Al-Mutahid", "Almottahed"),
    (None, "Nordstern", "Nord Stern", "Nordstern"), (None, "Vexillar", "Vexilar", "Vexillar"), (None, "Blackwater Ridge", "Blackwaterridge", "Black Water Ridge"),
    (None, "Castellan", "Castelan", "Castellan"), (None, "Orvane", "Orvane", "Orvan"), (None, "Tessaly", "Thessaly", "Tessaly"), (None, "Kestrel Point", "Kestrelpoint", "Kestrel Point"),
]
TRADES = [("للتجارة العامة", "General Trading", "Gen. Trading", "General Trade"), ("للملاحة", "Shipping", "Marine", "Shipping Lines"), ("للاستيراد والتصدير", "Import Export", "Import & Export", "Import and Export"),
          ("للصناعات الهندسية", "Engineering Industries", "Engineering Industry", "Engineering Industries"), ("للنقل", "Transport", "Transports", "Transport"), ("للتكنولوجيا", "Technology", "Technologies", "Technology")]
FORMS = ["", "LLC", "Ltd", "Co.", "Company", "FZE", "L.L.C.", "Limited"]
TITLES = ["Mr. ", "Dr. ", "Sheikh ", "General ", "Haji ", "Eng. "]
ARABIC_TITLES = ["السيد ", "الدكتور ", "الشيخ ", "المهندس ", "اللواء "]
MISREAD = [("m", "rn"), ("rn", "m"), ("l", "1"), ("i", "l"), ("o", "0"), ("e", "c"), ("h", "b"), ("u", "v"), ("n", "ri"), ("a", "o"), ("w", "vv"), ("s", "5")]
KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]


def latin(rows, fixed=None):
    return " ".join((random.choice(row[1:]) if fixed is None else row[min(fixed, len(row) - 1)]) for row in rows)


def arabic(rows):
    return " ".join(row[0] for row in rows)


def person():
    rows = [random.choice(GIVEN)]
    if random.random() < 0.55:
        rows.append(random.choice([g for g in GIVEN if g not in rows]))
    if random.random() < 0.15:
        rows.append(random.choice([g for g in GIVEN if g not in rows]))
    return rows + [random.choice(FAMILY)]


def slip(text):
    """One slip somewhere in the text, in a word of five letters or more."""
    words = text.split(" ")
    long = [i for i, w in enumerate(words) if len(w) >= 5]
    if not long:
        return None
    i = random.choice(long)
    word = words[i]
    kind = random.randrange(4)
    at = random.randrange(1, len(word) - 1)
    if kind == 0:
        fits = [(a, b) for a, b in MISREAD if a in word[1:].lower()]
        if not fits:
            return None
        a, b = random.choice(fits)
        place = word.lower().index(a, 1)
        word = word[:place] + b + word[place + len(a):]
    elif kind == 1:
        row = next((r for r in KEYS if word[at].lower() in r), None)
        if row is None:
            return None
        spot = row.index(word[at].lower())
        word = word[:at] + row[spot + 1 if spot == 0 else spot - 1] + word[at + 1:]
    elif kind == 2:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2:]
    else:
        word = word[:at] + word[at + 1:]
    words[i] = word
    return " ".join(words)


out = []


def put(label, kind, asked, listed):
    if asked and listed and asked != listed:
        out.append((label, kind, asked, listed))


def variants():
    for _ in range(70):
        rows = person()
        put("VARIANT", "romanisation", latin(rows), latin(rows))
    for _ in range(60):
        rows = person()
        put("VARIANT", "script", latin(rows), arabic(rows))
        rows = person()
        put("VARIANT", "script", arabic(rows), latin(rows))
    for _ in range(35):
        rows = person()
        turned = [rows[-1]] + rows[:-1]
        put("VARIANT", "order", latin(turned), latin(rows))
        put("VARIANT", "order", ", ".join([latin([rows[-1]]), latin(rows[:-1])]), arabic(rows))
    for _ in range(25):
        rows = person()
        put("VARIANT", "title", random.choice(TITLES) + latin(rows), latin(rows))
        put("VARIANT", "title", random.choice(ARABIC_TITLES) + arabic(rows), latin(rows))
    for _ in range(40):
        rows = person()
        if len(rows) == 3:
            put("VARIANT", "middle name left out", latin([rows[0], rows[2]]), latin(rows))
    for _ in range(45):
        rows = person()
        text = latin(rows, 1)
        put("VARIANT", "slip", slip(text), text)
    for _ in range(20):
        rows = person()
        text = latin(rows)
        put("VARIANT", "spacing", text.replace("-", "").replace("Abdul ", "Abdul"), text.upper())
    for rows in WESTERN:
        for _ in range(3):
            put("VARIANT", "romanisation", latin(rows), latin(rows))
            put("VARIANT", "order", latin([rows[1], rows[0]]), latin(rows))
    for _ in range(70):
        core, trade = random.choice(CORES), random.choice(TRADES)
        listed = f"{latin([core])} {latin([trade])} {random.choice(FORMS)}".strip()
        put("VARIANT", "firm", f"{latin([core])} {latin([trade])} {random.choice(FORMS)}".strip(), listed)
        if core[0]:
            put("VARIANT", "firm, script", f"شركة {core[0]} {trade[0]}", listed)


def near_misses():
    table = {row[0]: row for row in GIVEN + FAMILY}
    for one, other in NEAREST:
        for _ in range(5):
            rest = [row for row in person() if row[0] not in (one, other)]
            rest = rest[-1:] if table[one] in GIVEN else [r for r in rest if r in GIVEN][:1] or [random.choice([g for g in GIVEN if g[0] not in (one, other)])]
            mine, theirs = [table[one]], [table[other]]
            pair = (mine + rest, theirs + rest) if table[one] in GIVEN else (rest + mine, rest + theirs)
            put("NEAR_MISS", "nearest name", latin(pair[0]), random.choice([latin, arabic])(pair[1]))
    for _ in range(90):
        rows = person()
        other = rows[:-1] + [random.choice([f for f in FAMILY if f != rows[-1]])]
        put("NEAR_MISS", "other family", latin(rows), random.choice([latin, arabic])(other))
    for _ in range(90):
        rows = person()
        if len(rows) == 2:
            other = [random.choice([g for g in GIVEN if g not in rows]), rows[1]]
            put("NEAR_MISS", "other given name", latin(rows), random.choice([latin, arabic])(other))
    for _ in range(80):
        one, other = random.sample(CORES, 2)
        trade = random.choice(TRADES)
        put("NEAR_MISS", "other firm", f"{latin([one])} {latin([trade])} {random.choice(FORMS)}".strip(), f"{latin([other])} {latin([trade])} {random.choice(FORMS)}".strip())
    for _ in range(30):
        one, other = random.sample(WESTERN, 2)
        put("NEAR_MISS", "other given name", latin([one[0], one[1]]), latin([other[0], one[1]]))


def common():
    famous = [row for row in GIVEN if row[0] in MILLIONS]
    for _ in range(110):
        shared, one, other = random.sample(famous, 3)
        first, second = [shared, one], [shared, other]
        if random.random() < 0.5:
            first, second = first + [random.choice(FAMILY)], second + [random.choice(FAMILY)]
        put("COMMON", "shared name", latin(first), random.choice([latin, arabic])(second))


variants()
near_misses()
common()
writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["label", "kind", "asked", "listed"])
seen = set()
for row in out:
    if row not in seen:
        seen.add(row)
        writer.writerow(row)
