/** Traditional characters of the words that the lexicon knows, each followed by its simplified form. */
const pairs =
  '務务點点錢钱價价貴贵東东環环態态員员慢慢髒脏亂乱裝装潢潢裡里裏里還还樣样麼么這这個个來来沒没無无對对過过與与從从們们會会說说讓让時时間间長长開开門门問问題题質质' +
  '壞坏斷断線线頭头顏颜緊紧鬆松寬宽適适碼码數数較较遠远離离難难找找餓饿飽饱鮮鲜嚐尝嘗尝鹹咸膩腻軟软湯汤雞鸡魚鱼蝦虾麵面飯饭湊凑滿满歡欢喜喜愛爱贊赞讚赞驚惊豔艳艷艳' +
  '優优惠惠劃划購购團团單单結结帳账賬账費费惡恶劣劣爛烂髮发發发貨货遞递遲迟誤误漲涨虧亏騙骗氣气憤愤後后悔悔煩烦淨净潔洁衛卫蟲虫蒼苍蠅蝇蟑蟑靜静鬧闹嘈嘈雜杂擁拥擠挤狹狭' +
  '舊旧簡简陋陋貼贴親亲禮礼貌貌熱热專专業业負负責责復复復复應应聯联絡络繫系續续買买賣卖寄寄損损壓压漏漏錯错給给夠够稱称實实厲厉舉举薦荐值值極极絕绝棒棒燈灯圖图畫画' +
  '設设計计風风廳厅館馆廁厕溫温馨馨乾干靚靓醜丑齊齐備备豐丰盡尽認认細细緻致動动響响聲声當当號号換换現现積积額额兌兑紅红臉脸罵骂吵吵兇凶並并雖虽卻却但但於于總总幾几';

const simple = new Map(Array.from({ length: pairs.length / 2 }, (_, at) => [pairs[2 * at], pairs[2 * at + 1]]));

export const simplified = (text: string): string => Array.from(text, (sign) => simple.get(sign) ?? sign).join('');
