# language: sv
Egenskap: Skyldigheter enligt överenskommelsen i Örebro län

  Bakgrund:
    Givet dagen är 2026-11-21

  Regel: orebro.skyldighet.bup_buh_chefsniva – Oenighet mellan två mottagningar avgörs av cheferna

    Abstrakt Scenario: Är BUP och BUH oense avgör cheferna inom fem arbetsdagar
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet NPF-utredning, måttlig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas

      Exempel:
        | kommun    | dag        |
        | Karlskoga | 2026-11-21 |
        | Örebro    | 2026-11-21 |
        | Karlskoga | 2026-01-01 |

    Scenario: Är första linjen och BUP oense avgör deras chefer på samma sätt
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, måttlig
      Och första linjen och BUP är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas

    Scenario: Är BUP oense med socialtjänsten är det en fråga mellan huvudmän
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, måttlig
      Och BUP och socialtjänsten är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”mellan huvudmän”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte

    Scenario: Gäller frågan bara kroppen omfattas den inte av löftet om fem dagar
      Givet ett barn på 12 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet kroppsliga besvär, lindrig
      Och vårdcentralen och barnmottagningen är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte

    Scenario: Är ingen oense finns inget att avgöra
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet NPF-utredning, måttlig
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUP
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte

    Scenario: Är det inte känt om någon är oense frågar tjänsten
      Givet ett barn på 13 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet ångest, måttlig, påtaglig påverkan
      Och barnet har pågående kontakt med BUP
      Och det är inte känt om någon är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så är svaret preliminärt
      Och frågan om ”/disputed_between” ställs
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (oenighet mellan två mottagningar avgörs av cheferna)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet NPF-utredning, måttlig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (oenighet mellan två mottagningar avgörs av cheferna)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet NPF-utredning, måttlig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte
      Och inget avtal tillämpas

    Scenario: I Kristinehamn på andra sidan länsgränsen gäller inte avtalets tid (oenighet mellan två mottagningar avgörs av cheferna)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Kristinehamn
      Och barnet har behovet NPF-utredning, måttlig
      Och BUP och BUH är oense
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så löses oenigheten enligt stegen ”inom regionen”
      Och skyldigheten ”orebro.skyldighet.bup_buh_chefsniva” visas inte

  Regel: orebro.skyldighet.np_team_overlamning – BUP lämnar över till NP-teamet

    Abstrakt Scenario: BUP som har utrett håller barnet tills NP-teamet har träffat det
      Givet ett barn på 9 år
      Och barnet är folkbokfört i <kommun>
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är <dag>
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och BUP håller barnet
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” gäller BUP

      Exempel:
        | kommun    | dag        |
        | Karlskoga | 2026-11-21 |
        | Örebro    | 2026-11-21 |
        | Karlskoga | 2026-01-01 |

    Scenario: Har BUP aldrig träffat barnet finns inget att lämna över
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och kontaktcentret håller barnet
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte

    Scenario: Har BUP redan avslutat håller BUP inte längre barnet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har avslutad kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och kontaktcentret håller barnet
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte

    Scenario: Tar BUH emot barnet gäller inte överlämningen till NP-teamet
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen intellektuell funktionsnedsättning, fastställd
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte

    Scenario: Är kontakterna inte kända frågar tjänsten innan den säger vem som lämnar över
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnets kontakter är inte kända
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och svaret är preliminärt
      Och frågan om ”/ongoing_contacts” ställs
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte

    Scenario: Dagen innan avtalet börjar finns skyldigheten inte (BUP lämnar över till NP-teamet)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2025-12-31
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte
      Och inget avtal tillämpas

    Scenario: Dagen efter att avtalet har gått ut finns skyldigheten inte kvar (BUP lämnar över till NP-teamet)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      Och dagen är 2029-01-01
      När ärendet bedöms
      Så ansvarar NP-teamet
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte
      Och inget avtal tillämpas

    Scenario: I Kristinehamn på andra sidan länsgränsen finns inget NP-team (BUP lämnar över till NP-teamet)
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Kristinehamn
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har pågående kontakt med BUP
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så ansvarar BUH
      Och skyldigheten ”orebro.skyldighet.np_team_overlamning” visas inte

    Scenario: 9 år, habilitering vid NPF (måttlig), adhd, fastställd, pågående kontakt med socialtjänsten: regeln gäller inte
      Givet ett barn på 9 år
      Och barnet är folkbokfört i Karlskoga
      Och barnet har behovet habilitering vid NPF, måttlig
      Och barnet har diagnosen adhd, fastställd
      Och barnet har pågående kontakt med socialtjänsten
      Och allt övrigt är känt och utan anmärkning
      När ärendet bedöms
      Så visas inte regeln ”orebro.skyldighet.np_team_overlamning”
