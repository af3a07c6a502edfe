/** Traditional and simplified characters in turn: those of the form, of reports' titles and of bodies' names. */
const pairs =
  "規规範范許许處处罰罚強强業业會会組组織织構构機机務务總总計计結结維维糾纠審审復复複复議议訴诉訟讼經经開开國国祕秘穩稳權权護护內内類类過过執执詢询項项檔档無无現现補补確确認认舉举" +
  "報报請请數数繼继續续辦办轉转決决廢废發发製制費费額额萬万單单採采購购對对減减條条為为學学營营專专東东與与產产親亲億亿僅仅從从儀仪們们價价眾众優优傳传傷伤體体餘余側侧償偿儲储兒儿" +
  "兩两農农準准幾几鳳凤劉刘則则剛刚創创別别動动勞劳勢势區区醫医華华協协賣卖衛卫廠厂廳厅歷历壓压縣县參参雙双變变臺台號号葉叶嗎吗啟启員员問问團团園园圍围圖图圓圆聖圣場场壞坏塊块堅坚" +
  "壇坛壩坝墊垫壯壮聲声壽寿備备夠够頭头奪夺奮奋獎奖婦妇媽妈孫孙寧宁寶宝實实寵宠憲宪宮宫寬宽賓宾導导將将爾尔塵尘嘗尝屆届屬属層层歲岁島岛嶺岭峽峡帥帅師师帳账帶带幫帮幹干併并廣广莊庄" +
  "慶庆應应廟庙龐庞彈弹彎弯錄录徹彻徑径徵征憶忆憂忧懷怀態态慮虑懸悬戰战戲戏戶户擔担據据擴扩擬拟攔拦撥拨擇择擊击擋挡掛挂揚扬換换損损搖摇撫抚攜携敗败敵敌齊齐斷断於于時时曆历曉晓暫暂" +
  "曠旷術术樸朴殺杀雜杂來来極极楊杨樓楼標标樣样樹树橋桥檢检櫃柜欄栏歡欢歐欧殘残殼壳毀毁畢毕氣气彙汇漢汉湯汤溝沟沒没滬沪潔洁淺浅濟济瀏浏潤润漲涨淵渊漁渔濕湿滿满濱滨滅灭燈灯靈灵災灾" +
  "爐炉點点熱热煉炼煙烟煩烦燒烧愛爱爺爷牆墙狀状猶犹獨独獄狱環环瑪玛電电畫画暢畅療疗瘡疮癥症監监蓋盖盤盘礦矿碼码禮礼禪禅離离種种積积稱称稅税穀谷競竞筆笔節节築筑簡简糧粮緊紧紀纪約约" +
  "級级紅红純纯紙纸細细紹绍終终統统絕绝給给絡络綠绿網网綱纲綜综線线練练縮缩績绩編编緣缘聯联職职聽听肅肃腦脑臉脸臨临興兴舊旧艦舰藝艺蘇苏蘭兰藥药萊莱蓮莲蔣蒋薦荐虛虚蟲虫衝冲裝装裡里" +
  "見见觀观覽览覺觉觸触訂订訓训記记設设訪访證证評评識识詞词試试詩诗詳详語语說说誤误誰谁課课調调談谈諮咨謀谋謝谢謠谣譯译讀读讓让讚赞貝贝負负財财責责賢贤貨货質质貧贫貯贮貴贵貸贷貿贸" +
  "資资賬账賴赖賽赛贈赠贏赢趕赶趙赵跡迹踐践車车軌轨軍军軟软載载輕轻輛辆輝辉輸输辭辞邊边達达遷迁運运還还進进遠远連连遲迟適适選选遞递遊游鄧邓鄭郑鄰邻鄉乡釋释裏里針针鋼钢錢钱錯错鎮镇" +
  "鏡镜鐵铁鑒鉴長长門门閉闭間间聞闻閱阅闊阔隊队陽阳陰阴陣阵階阶際际陸陆陳陈險险隨随隱隐隸隶難难雲云霧雾靜静韓韩頁页頂顶順顺須须預预領领頻频題题顏颜願愿顯显風风飛飞飯饭飲饮館馆馬马" +
  "馮冯駐驻驗验騎骑騙骗驚惊鬧闹魚鱼魯鲁鮮鲜鳥鸟麥麦黃黄黨党齡龄龍龙龜龟後后係系繫系佈布迴回週周託托鬥斗淨净涼凉羣群鬆松郵邮銷销銀银貫贯違违罷罢鹽盐濰潍瀘泸蘄蕲薊蓟贛赣遼辽陝陕粵粤" +
  "瓊琼廬庐蕪芜銅铜錫锡溫温廈厦巖岩澤泽荊荆岡冈鹹咸嶽岳婁娄賀贺綿绵吳吴滄沧鄲郸晉晋呂吕錦锦蘆芦鶴鹤鴨鸭匯汇閔闵隴陇灣湾註注冊册繳缴納纳獲获訊讯頒颁鏈链僞伪爲为閩闽涇泾潯浔灃沣灤滦" +
  "滎荥澗涧礎础綏绥衞卫鄆郓鄖郧鉅巨銜衔鋪铺鍾钟鐘钟闢辟";

/** The simplified character for each code that has one: a look-up is quicker than a search. */
const simplified = new Uint16Array(0x10000);
for (let i = 0; i < pairs.length; i += 2) simplified[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);

const isTraditional = (code: number): boolean => (simplified[code] ?? 0) > 0;

/** Mirror sites print the form in traditional characters; labels and names are compared in simplified ones. */
export const simplify = (text: string): string => {
  let result = "";
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isTraditional(code)) continue;
    result += text.slice(from, i) + String.fromCharCode(simplified[code] ?? code);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
};
