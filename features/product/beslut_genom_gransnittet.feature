# language: sv
Egenskap: Andra system får ett beslut genom gränssnittet

  Bakgrund:
    Givet ett barn på 13 år
    Och barnet har behovet ångest, lindrig, viss påverkan

  Scenario: Ett ärende ger ett beslut som sparas
    Givet dagen är 2026-11-21
    Och barnet är folkbokfört i Örebro
    Och allt övrigt är känt och utan anmärkning
    När ett annat system skickar ärendet
    Så blir svaret 201
    Och beslutet är ”decided”
    Och första linjen är den som ansvarar
    Och beslutet går att läsa igen, ordagrant detsamma

  Scenario: Det som inte är känt gör svaret preliminärt, men någon håller barnet
    Givet dagen är 2026-11-21
    Och barnet är folkbokfört i Örebro
    När ett annat system skickar ärendet
    Så blir svaret 201
    Och beslutet är ”provisional”
    Och någon håller barnet
    Och tjänsten frågar om ”/risk/immediate_danger”

  Scenario: Utan kommun kommer ändå ett svar, med en fråga
    Givet dagen är 2026-11-21
    När ett annat system skickar ärendet
    Så blir svaret 201
    Och någon håller barnet
    Och tjänsten frågar om ”/registration/municipality”

  Scenario: Ett felstavat ord nekas med det rätta ordet
    Givet dagen är 2026-11-21
    Och barnet är folkbokfört i Örebro
    Men ”/needs/0/severity” är felstavat som ”mid”
    När ett annat system skickar ärendet
    Så blir svaret 422
    Och felet står vid ”/needs/0/severity” och föreslår ”mild”
    Och inget beslut är sparat

  Scenario: Ett personnummer i fritext nekas utan att upprepas
    Givet dagen är 2026-11-21
    Och barnet är folkbokfört i Örebro
    Men ”/needs/0/detail” är felstavat som ”barnet är 20130401-2383”
    När ett annat system skickar ärendet
    Så blir svaret 422
    Och felet står vid ”/needs/0/detail”
    Och ”20130401” står inte i svaret
    Och inget beslut är sparat

  Scenario: En dag före de första reglerna nekas med den första dagen
    Givet dagen är 2025-06-30
    Och barnet är folkbokfört i Örebro
    När ett annat system skickar ärendet
    Så blir svaret 422
    Och felet står vid ”/as_of” och föreslår ”2025-07-01”
